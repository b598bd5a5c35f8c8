using System.Text.Json.Serialization;

namespace OrderHandler;

/// <summary>How System.Text.Json reads an order, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
public sealed partial class OrderContext : JsonSerializerContext;
