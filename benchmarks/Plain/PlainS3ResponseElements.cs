using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3ResponseElements
{
    [JsonPropertyName("x-amz-request-id")]
    public string? RequestId { get; set; }

    [JsonPropertyName("x-amz-id-2")]
    public string? HostId { get; set; }
}
