using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainDynamoDbAttributeValue
{
    [JsonPropertyName("S")]
    public string? S { get; set; }

    [JsonPropertyName("N")]
    public string? N { get; set; }

    [JsonPropertyName("B")]
    public string? B { get; set; }

    [JsonPropertyName("BOOL")]
    public bool? Bool { get; set; }

    [JsonPropertyName("NULL")]
    public bool? Null { get; set; }

    [JsonPropertyName("M")]
    public Dictionary<string, PlainDynamoDbAttributeValue>? M { get; set; }

    [JsonPropertyName("L")]
    public List<PlainDynamoDbAttributeValue>? L { get; set; }

    [JsonPropertyName("SS")]
    public List<string>? StringSet { get; set; }

    [JsonPropertyName("NS")]
    public List<string>? NumberSet { get; set; }

    [JsonPropertyName("BS")]
    public List<string>? BinarySet { get; set; }
}
