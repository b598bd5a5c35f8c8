using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3Bucket
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("ownerIdentity")]
    public PlainS3OwnerIdentity? OwnerIdentity { get; set; }

    [JsonPropertyName("arn")]
    public string? Arn { get; set; }
}
