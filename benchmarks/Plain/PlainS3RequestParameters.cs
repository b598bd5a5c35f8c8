using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3RequestParameters
{
    [JsonPropertyName("sourceIPAddress")]
    public string? SourceIpAddress { get; set; }
}
