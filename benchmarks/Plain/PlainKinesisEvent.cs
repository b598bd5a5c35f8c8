using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainKinesisEvent
{
    [JsonPropertyName("Records")]
    public List<PlainKinesisEventRecord>? Records { get; set; }
}
