using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3IntelligentTieringEventData
{
    [JsonPropertyName("destinationAccessTier")]
    public string? DestinationAccessTier { get; set; }
}
