using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayHttpApiV2JwtAuthorizer
{
    [JsonPropertyName("claims")]
    public Dictionary<string, string>? Claims { get; set; }

    [JsonPropertyName("scopes")]
    public List<string>? Scopes { get; set; }
}
