using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainDynamoDbStreamRecord
{
    [JsonPropertyName("ApproximateCreationDateTime")]
    public double? ApproximateCreationDateTime { get; set; }

    [JsonPropertyName("Keys")]
    public Dictionary<string, PlainDynamoDbAttributeValue>? Keys { get; set; }

    [JsonPropertyName("NewImage")]
    public Dictionary<string, PlainDynamoDbAttributeValue>? NewImage { get; set; }

    [JsonPropertyName("OldImage")]
    public Dictionary<string, PlainDynamoDbAttributeValue>? OldImage { get; set; }

    [JsonPropertyName("SequenceNumber")]
    public string? SequenceNumber { get; set; }

    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }

    [JsonPropertyName("StreamViewType")]
    public string? StreamViewType { get; set; }
}
