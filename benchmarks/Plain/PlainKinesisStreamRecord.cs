using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainKinesisStreamRecord
{
    [JsonPropertyName("kinesisSchemaVersion")]
    public string? KinesisSchemaVersion { get; set; }

    [JsonPropertyName("partitionKey")]
    public string? PartitionKey { get; set; }

    [JsonPropertyName("sequenceNumber")]
    public string? SequenceNumber { get; set; }

    [JsonPropertyName("data")]
    public string? Data { get; set; }

    [JsonPropertyName("approximateArrivalTimestamp")]
    public double? ApproximateArrivalTimestamp { get; set; }

    [JsonPropertyName("encryptionType")]
    public string? EncryptionType { get; set; }
}
