using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Http;
using LambdaEvents.VpcLattice;

namespace LambdaEvents.Tests.Http;

/// <summary>One request, as each of the integrations passes it to the function.</summary>
internal static class HttpRequests
{
    public static IHttpRequest Of(HttpIntegration integration) => integration switch
    {
        HttpIntegration.RestApi => Read<ApiGatewayProxyRequest>("apigateway"),
        HttpIntegration.HttpApiV1 => Read<ApiGatewayProxyRequest>("apigateway", "http-view-http-api"),
        HttpIntegration.HttpApiV2 => Read<ApiGatewayHttpApiV2Request>("apigateway"),
        HttpIntegration.WebSocketApi => Read<ApiGatewayWebSocketRequest>("apigateway", "connect"),
        HttpIntegration.FunctionUrl => Read<FunctionUrlRequest>("functionurl"),
        HttpIntegration.ApplicationLoadBalancer => Read<AlbRequest>("alb"),
        HttpIntegration.VpcLatticeV1 => Read<VpcLatticeV1Request>("vpclattice"),
        HttpIntegration.VpcLatticeV2 => Read<VpcLatticeV2Request>("vpclattice"),
        _ => throw new ArgumentOutOfRangeException(nameof(integration)),
    };

    public static T Read<T>(string source, string name = "http-view")
        where T : IPayload<T> => LambdaJson.Deserialize<T>(File.ReadAllBytes(Repository.Path("fixtures", source, $"{typeof(T).Name}.{name}.json")));
}
