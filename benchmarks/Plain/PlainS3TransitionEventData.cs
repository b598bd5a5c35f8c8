using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3TransitionEventData
{
    [JsonPropertyName("destinationStorageClass")]
    public string? DestinationStorageClass { get; set; }
}
