using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainSqsMessageAttributes
{
    [JsonPropertyName("AWSTraceHeader")]
    public string? AwsTraceHeader { get; set; }

    [JsonPropertyName("ApproximateReceiveCount")]
    public string? ApproximateReceiveCount { get; set; }

    [JsonPropertyName("SentTimestamp")]
    public string? SentTimestamp { get; set; }

    [JsonPropertyName("SequenceNumber")]
    public string? SequenceNumber { get; set; }

    [JsonPropertyName("MessageGroupId")]
    public string? MessageGroupId { get; set; }

    [JsonPropertyName("SenderId")]
    public string? SenderId { get; set; }

    [JsonPropertyName("MessageDeduplicationId")]
    public string? MessageDeduplicationId { get; set; }

    [JsonPropertyName("ApproximateFirstReceiveTimestamp")]
    public string? ApproximateFirstReceiveTimestamp { get; set; }

    [JsonPropertyName("DeadLetterQueueSourceArn")]
    public string? DeadLetterQueueSourceArn { get; set; }
}
