using System.Text.Json.Serialization;
using LambdaEvents.Pinpoint;

namespace LambdaEvents.Tests.Pinpoint;

/// <summary>A context as a user writes one to return endpoints.</summary>
[JsonSerializable(typeof(Dictionary<string, PinpointEndpoint>))]
public sealed partial class PinpointEndpointsContext : JsonSerializerContext;
