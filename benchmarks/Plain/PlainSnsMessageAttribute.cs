using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainSnsMessageAttribute
{
    [JsonPropertyName("Type")]
    public string? Type { get; set; }

    [JsonPropertyName("Value")]
    public string? Value { get; set; }
}
