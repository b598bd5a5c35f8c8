using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks;

/// <summary>What the bodies of the SQS fixture hold.</summary>
public sealed record Order(string Id, string Customer, IReadOnlyList<OrderLine> Lines);

public sealed record OrderLine(string Sku, int Quantity);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
public sealed partial class OrderContext : JsonSerializerContext;
