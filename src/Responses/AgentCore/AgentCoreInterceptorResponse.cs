namespace LambdaEvents.AgentCore;

public sealed partial record AgentCoreInterceptorResponse
{
    private const string Version = "1.0";

    /// <summary>Makes the answer that lets a request or an answer go on as it is: repeated for MCP targets, empty for HTTP targets.</summary>
    /// <param name="exchange">The event that is answered.</param>
    public static AgentCoreInterceptorResponse PassThrough(AgentCoreInterceptorEvent exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return new AgentCoreInterceptorResponse
        {
            InterceptorOutputVersion = Version,
            Mcp = exchange.Mcp is { } mcp ? Repeat(mcp) : null,
            Http = exchange.Http is null ? null : new AgentCoreHttpTransformation(),
        };
    }

    private static AgentCoreMcpTransformation Repeat(AgentCoreMcpExchange exchange) => exchange.GatewayResponse is { } answer
        ? new() { TransformedGatewayResponse = new() { StatusCode = answer.StatusCode, Body = answer.Body } }
        : new() { TransformedGatewayRequest = new() { Body = exchange.GatewayRequest?.Body } };
}
