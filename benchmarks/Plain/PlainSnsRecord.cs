using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainSnsRecord
{
    [JsonPropertyName("EventSource")]
    public string? EventSource { get; set; }

    [JsonPropertyName("EventVersion")]
    public string? EventVersion { get; set; }

    [JsonPropertyName("EventSubscriptionArn")]
    public string? EventSubscriptionArn { get; set; }

    [JsonPropertyName("Sns")]
    public PlainSnsMessage? Sns { get; set; }
}
