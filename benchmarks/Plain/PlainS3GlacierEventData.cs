using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3GlacierEventData
{
    [JsonPropertyName("restoreEventData")]
    public PlainS3RestoreEventData? RestoreEventData { get; set; }
}
