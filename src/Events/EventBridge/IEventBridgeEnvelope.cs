namespace LambdaEvents.EventBridge;

/// <summary>What the two forms of an event have in common for the router.</summary>
internal interface IEventBridgeEnvelope
{
    string Source { get; }

    string DetailType { get; }
}
