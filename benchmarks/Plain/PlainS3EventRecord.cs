using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3EventRecord
{
    [JsonPropertyName("eventVersion")]
    public string? EventVersion { get; set; }

    [JsonPropertyName("eventSource")]
    public string? EventSource { get; set; }

    [JsonPropertyName("awsRegion")]
    public string? AwsRegion { get; set; }

    [JsonPropertyName("eventTime")]
    public DateTimeOffset? EventTime { get; set; }

    [JsonPropertyName("eventName")]
    public string? EventName { get; set; }

    [JsonPropertyName("userIdentity")]
    public PlainS3UserIdentity? UserIdentity { get; set; }

    [JsonPropertyName("requestParameters")]
    public PlainS3RequestParameters? RequestParameters { get; set; }

    [JsonPropertyName("responseElements")]
    public PlainS3ResponseElements? ResponseElements { get; set; }

    [JsonPropertyName("s3")]
    public PlainS3Entity? S3 { get; set; }

    [JsonPropertyName("glacierEventData")]
    public PlainS3GlacierEventData? GlacierEventData { get; set; }

    [JsonPropertyName("restoreEventData")]
    public PlainS3RestoreEventData? RestoreEventData { get; set; }

    [JsonPropertyName("replicationEventData")]
    public PlainS3ReplicationEventData? ReplicationEventData { get; set; }

    [JsonPropertyName("intelligentTieringEventData")]
    public PlainS3IntelligentTieringEventData? IntelligentTieringEventData { get; set; }

    [JsonPropertyName("lifecycleEventData")]
    public PlainS3LifecycleEventData? LifecycleEventData { get; set; }
}
