namespace LambdaEvents.EventBridge;

public sealed partial record EventBridgeEvent : IEventBridgeEnvelope;
