using System.Text.Json.Serialization;

namespace LambdaEvents.EventBridge.Import.Services;

/// <summary>How the table is read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Dictionary<string, Service>))]
internal sealed partial class ServiceJsonContext : JsonSerializerContext;
