using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainApiGatewayClientCertificate
{
    [JsonPropertyName("clientCertPem")]
    public string? ClientCertPem { get; set; }

    [JsonPropertyName("subjectDN")]
    public string? SubjectDn { get; set; }

    [JsonPropertyName("issuerDN")]
    public string? IssuerDn { get; set; }

    [JsonPropertyName("serialNumber")]
    public string? SerialNumber { get; set; }

    [JsonPropertyName("validity")]
    public PlainApiGatewayClientCertificateValidity? Validity { get; set; }
}
