using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3Entity
{
    [JsonPropertyName("s3SchemaVersion")]
    public string? S3SchemaVersion { get; set; }

    [JsonPropertyName("configurationId")]
    public string? ConfigurationId { get; set; }

    [JsonPropertyName("bucket")]
    public PlainS3Bucket? Bucket { get; set; }

    [JsonPropertyName("object")]
    public PlainS3Object? Object { get; set; }

    [JsonPropertyName("objectAnnotation")]
    public List<PlainS3ObjectAnnotation>? ObjectAnnotations { get; set; }
}
