namespace LambdaEvents.EventBridge;

public sealed partial record EventBridgeEvent<TDetail> : IEventBridgeEnvelope
{
    static EventBridgePattern IPayload<EventBridgeEvent<TDetail>>.EventPattern => TDetail.Pattern;
}
