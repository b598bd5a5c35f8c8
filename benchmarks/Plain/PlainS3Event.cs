using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3Event
{
    [JsonPropertyName("Records")]
    public List<PlainS3EventRecord>? Records { get; set; }
}
