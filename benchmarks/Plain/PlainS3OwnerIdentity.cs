using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3OwnerIdentity
{
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }
}
