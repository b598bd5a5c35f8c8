using System.Text.Json.Serialization;

namespace LambdaEvents.Tests;

/// <summary>A type of a user's own, and its context.</summary>
public sealed record Purchase(string Id, decimal Total);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Purchase))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(System.Text.Json.JsonElement))]
public sealed partial class UserContext : JsonSerializerContext;
