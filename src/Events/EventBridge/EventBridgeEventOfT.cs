namespace LambdaEvents.EventBridge;

public sealed partial record EventBridgeEvent<TDetail> : IEventBridgeEnvelope;
