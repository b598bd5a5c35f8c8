using System.Text.Json.Serialization;
using LambdaEvents.EventBridge;
using LambdaEvents.EventBridge.Ec2;

namespace LambdaEvents.Tests;

/// <summary>The events with a detail of their own, in a context of a user; <see cref="UserJsonContext"/> has all other payloads.</summary>
[JsonSerializable(typeof(EventBridgeEvent<Ec2InstanceStateChangeNotification>))]
public sealed partial class EventBridgeUserJsonContext : JsonSerializerContext;
