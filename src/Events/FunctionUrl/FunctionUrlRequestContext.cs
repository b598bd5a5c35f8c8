using LambdaEvents.ApiGateway;

namespace LambdaEvents.FunctionUrl;

public sealed partial record FunctionUrlRequestContext
{
    /// <summary>Reads <see cref="Time"/>, which has no fractions of a second; the epoch beside it has.</summary>
    /// <param name="time">When the request came.</param>
    /// <returns>Whether the text is there and in the common log format.</returns>
    public bool TryGetTime(out DateTimeOffset time) => ApiGatewayTimeText.TryParseCommonLog(Time, out time);
}
