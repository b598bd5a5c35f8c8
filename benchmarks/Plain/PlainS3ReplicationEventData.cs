using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3ReplicationEventData
{
    [JsonPropertyName("replicationRuleId")]
    public string? ReplicationRuleId { get; set; }

    [JsonPropertyName("destinationBucket")]
    public string? DestinationBucket { get; set; }

    [JsonPropertyName("s3Operation")]
    public string? S3Operation { get; set; }

    [JsonPropertyName("requestTime")]
    public DateTimeOffset? RequestTime { get; set; }

    [JsonPropertyName("failureReason")]
    public string? FailureReason { get; set; }

    [JsonPropertyName("threshold")]
    public string? Threshold { get; set; }

    [JsonPropertyName("replicationTime")]
    public string? ReplicationTime { get; set; }
}
