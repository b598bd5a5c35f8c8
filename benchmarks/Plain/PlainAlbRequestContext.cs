using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

public sealed class PlainAlbRequestContext
{
    [JsonPropertyName("elb")]
    public PlainAlbElb? Elb { get; set; }
}
