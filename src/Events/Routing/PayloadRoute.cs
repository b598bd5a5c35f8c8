using LambdaEvents.EventBridge;
using LambdaEvents.Recognition;

namespace LambdaEvents.Routing;

/// <summary>Takes a payload that is recognised.</summary>
internal sealed class PayloadRoute<TPayload, TResult>(
    string record, PayloadRecogniser recogniser, EventBridgePattern pattern, LambdaHandler<TPayload, TResult> handler)
    : LambdaRoute<TResult>(record, recogniser, pattern)
    where TPayload : class, IPayload<TPayload>
{
    public override ValueTask<TResult> Handle(ReadOnlySpan<byte> utf8Json, LambdaRoutes<TResult> routes, bool mayWait, CancellationToken cancellationToken)
    {
        TPayload read;
        try
        {
            read = LambdaJson.Deserialize<TPayload>(utf8Json);
        }
        catch (PayloadMismatchException) when (IsEvent && routes.OwnerOf(utf8Json) is { } owner && owner != this)
        {
            return owner.Handle(utf8Json, routes, mayWait, cancellationToken);
        }

        // A name that comes twice can lead here, and the last one counts.
        return read is IEventBridgeEnvelope received && routes.OwnerOf(received) is { } other && other != this
            ? other.Handle(utf8Json, routes, mayWait, cancellationToken)
            : handler.Call(read, this, mayWait, cancellationToken);
    }
}
