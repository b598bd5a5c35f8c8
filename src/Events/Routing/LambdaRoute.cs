using LambdaEvents.EventBridge;
using LambdaEvents.Recognition;

namespace LambdaEvents.Routing;

/// <summary>A handler, and the documents that it takes.</summary>
internal abstract class LambdaRoute<TResult>(string record, PayloadRecogniser? recogniser, EventBridgePattern pattern) : EventBridgeMatch(pattern)
{
    /// <summary>The simple name of what the handler takes.</summary>
    public string Record { get; } = record;

    /// <summary>Who says that a document is that; nobody where the handler takes what nobody knows.</summary>
    public PayloadRecogniser? Recogniser { get; } = recogniser;

    public bool IsEvent => IsOf(EventRecogniser.Instance, nameof(EventBridgeEvent));

    public bool IsOf(PayloadRecogniser recogniser, string record) => Recogniser == recogniser && Record == record;

    public bool IsSameAs(LambdaRoute<TResult> other) => Recogniser == other.Recogniser && Record == other.Record && Pattern == other.Pattern;

    /// <summary>Reads the document and calls the handler with it.</summary>
    public abstract ValueTask<TResult> Handle(ReadOnlySpan<byte> utf8Json, LambdaRoutes<TResult> routes, bool mayWait, CancellationToken cancellationToken);

    public override string ToString() => Pattern.DetailType is null ? Record : $"{Record} {base.ToString()}";
}
