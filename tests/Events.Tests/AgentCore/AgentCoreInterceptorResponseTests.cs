using LambdaEvents.AgentCore;

namespace LambdaEvents.Tests.AgentCore;

public sealed class AgentCoreInterceptorResponseTests
{
    [Theory]
    [InlineData(
        """{"interceptorInputVersion":"1.0","mcp":{"gatewayRequest":{"path":"/mcp","httpMethod":"POST","headers":{"Authorization":"Bearer t"},"body":{"jsonrpc":"2.0","id":1}}}}""",
        """{"interceptorOutputVersion":"1.0","mcp":{"transformedGatewayRequest":{"body":{"jsonrpc":"2.0","id":1}}}}""")]
    [InlineData(
        """{"interceptorInputVersion":"1.0","mcp":{"gatewayRequest":{"body":{"id":1}},"gatewayResponse":{"statusCode":202,"headers":{"X-A":"b"},"body":{"id":1,"result":{}}}}}""",
        """{"interceptorOutputVersion":"1.0","mcp":{"transformedGatewayResponse":{"statusCode":202,"body":{"id":1,"result":{}}}}}""")]
    [InlineData(
        """{"interceptorInputVersion":"1.0","mcp":{"gatewayRequest":{"body":{"id":1}},"gatewayResponse":{"isStreamingResponse":true,"body":{"id":1,"result":{}}}}}""",
        """{"interceptorOutputVersion":"1.0","mcp":{"transformedGatewayResponse":{"body":{"id":1,"result":{}}}}}""")]
    [InlineData(
        """{"interceptorInputVersion":"1.0","http":{"gatewayRequest":null,"gatewayResponse":{"statusCode":200,"body":"aGk="}}}""",
        """{"interceptorOutputVersion":"1.0","http":{}}""")]
    [InlineData("""{"interceptorInputVersion":"1.0","mcp":{}}""", """{"interceptorOutputVersion":"1.0","mcp":{"transformedGatewayRequest":{}}}""")]
    public void What_goes_on_as_it_is_is_repeated_for_mcp_and_left_out_for_http(string exchange, string expected) =>
        AgentCoreInterceptorResponse.PassThrough(LambdaJson.Deserialize<AgentCoreInterceptorEvent>(exchange)).ToJson().Should().Be(expected);
}
