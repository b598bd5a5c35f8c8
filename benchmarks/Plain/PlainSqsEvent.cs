using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainSqsEvent
{
    [JsonPropertyName("Records")]
    public List<PlainSqsMessage>? Records { get; set; }
}
