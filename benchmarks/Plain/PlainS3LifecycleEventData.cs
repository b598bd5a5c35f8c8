using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3LifecycleEventData
{
    [JsonPropertyName("transitionEventData")]
    public PlainS3TransitionEventData? TransitionEventData { get; set; }
}
