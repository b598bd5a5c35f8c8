using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainSnsEvent
{
    [JsonPropertyName("Records")]
    public List<PlainSnsRecord>? Records { get; set; }
}
