using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayHttpApiV2Authorizer
{
    [JsonPropertyName("jwt")]
    public PlainApiGatewayHttpApiV2JwtAuthorizer? Jwt { get; set; }

    [JsonPropertyName("lambda")]
    public Dictionary<string, JsonElement>? Lambda { get; set; }

    [JsonPropertyName("iam")]
    public PlainApiGatewayHttpApiV2IamAuthorizer? Iam { get; set; }
}
