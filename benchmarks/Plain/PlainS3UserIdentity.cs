using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainS3UserIdentity
{
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }
}
