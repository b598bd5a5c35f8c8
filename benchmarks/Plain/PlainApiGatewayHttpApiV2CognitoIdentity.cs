using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayHttpApiV2CognitoIdentity
{
    [JsonPropertyName("amr")]
    public List<string>? Amr { get; set; }

    [JsonPropertyName("identityId")]
    public string? IdentityId { get; set; }

    [JsonPropertyName("identityPoolId")]
    public string? IdentityPoolId { get; set; }
}
