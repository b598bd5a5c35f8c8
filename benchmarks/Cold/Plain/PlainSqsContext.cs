using System.Text.Json.Serialization;
using LambdaEvents.Benchmarks.Plain;

namespace LambdaEvents.Benchmarks.Cold;

/// <summary>A context of this payload alone, as a function has that serves one source.</summary>
[JsonSerializable(typeof(PlainSqsEvent))]
public sealed partial class PlainSqsContext : JsonSerializerContext;
