using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainDynamoDbEvent
{
    [JsonPropertyName("Records")]
    public List<PlainDynamoDbEventRecord>? Records { get; set; }
}
