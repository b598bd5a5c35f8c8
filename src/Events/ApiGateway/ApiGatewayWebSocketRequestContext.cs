namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewayWebSocketRequestContext
{
    /// <summary>Reads <see cref="RequestTime"/>, which has no fractions of a second; the epoch beside it has.</summary>
    /// <param name="time">When the request came.</param>
    /// <returns>Whether the text is there and in the common log format.</returns>
    public bool TryGetRequestTime(out DateTimeOffset time) => ApiGatewayTimeText.TryParseCommonLog(RequestTime, out time);
}
