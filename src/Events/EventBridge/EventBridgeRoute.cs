namespace LambdaEvents.EventBridge;

/// <summary>A handler, and the events that it takes.</summary>
internal abstract class EventBridgeRoute(EventBridgePattern pattern, bool isAsynchronous) : EventBridgeMatch(pattern)
{
    protected bool IsAsynchronous { get; } = isAsynchronous;

    /// <summary>Reads the document and calls the handler with it, unless what was read belongs to another route.</summary>
    /// <returns>The handler's task; null where the event itself has to say which route is its own.</returns>
    public abstract Task? TryHandle(ReadOnlySpan<byte> utf8Json, EventBridgeRoutes<EventBridgeRoute> routes, bool mayWait, CancellationToken cancellationToken);

    /// <summary>Calls the handler with an event that was read before.</summary>
    public abstract Task Handle(EventBridgeEvent received, bool mayWait, CancellationToken cancellationToken);

    public override string ToString() => Pattern.DetailType is null ? "Otherwise" : base.ToString();
}
