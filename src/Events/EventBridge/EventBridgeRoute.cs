using System.Text;

namespace LambdaEvents.EventBridge;

/// <summary>A handler, and the events that it takes.</summary>
internal abstract class EventBridgeRoute(EventBridgePattern pattern, bool isAsynchronous)
{
    public EventBridgePattern Pattern { get; } = pattern;

    /// <summary>The source in UTF-8; empty for any.</summary>
    public byte[] Source { get; } = Encoding.UTF8.GetBytes(pattern.Source ?? string.Empty);

    /// <summary>The detail type in UTF-8.</summary>
    public byte[] DetailType { get; } = Encoding.UTF8.GetBytes(pattern.DetailType ?? string.Empty);

    protected bool IsAsynchronous { get; } = isAsynchronous;

    /// <summary>Reads the document and calls the handler with it, unless what was read belongs to another route.</summary>
    /// <returns>The handler's task; null where the event itself has to say which route is its own.</returns>
    public abstract Task? TryHandle(ReadOnlySpan<byte> utf8Json, EventBridgeRoutes routes, bool mayWait, CancellationToken cancellationToken);

    /// <summary>Calls the handler with an event that was read before.</summary>
    public abstract Task Handle(EventBridgeEvent received, bool mayWait, CancellationToken cancellationToken);

    public override string ToString() => Pattern switch
    {
        { DetailType: null } => "Otherwise",
        { Source: null } => $"\"{Pattern.DetailType}\" of any source",
        _ => $"\"{Pattern.DetailType}\" of \"{Pattern.Source}\"",
    };
}
