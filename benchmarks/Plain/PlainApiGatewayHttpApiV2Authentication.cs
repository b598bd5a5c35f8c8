using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayHttpApiV2Authentication
{
    [JsonPropertyName("clientCert")]
    public PlainApiGatewayClientCertificate? ClientCert { get; set; }
}
