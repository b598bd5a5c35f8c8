using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3RestoreEventData
{
    [JsonPropertyName("lifecycleRestorationExpiryTime")]
    public DateTimeOffset? LifecycleRestorationExpiryTime { get; set; }

    [JsonPropertyName("lifecycleRestoreStorageClass")]
    public string? LifecycleRestoreStorageClass { get; set; }
}
