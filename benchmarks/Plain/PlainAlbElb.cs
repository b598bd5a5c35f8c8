using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainAlbElb
{
    [JsonPropertyName("targetGroupArn")]
    public string? TargetGroupArn { get; set; }
}
