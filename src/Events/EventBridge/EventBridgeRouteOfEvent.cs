namespace LambdaEvents.EventBridge;

/// <inheritdoc/>
/// <typeparam name="TEvent">The form in which the handler takes the event.</typeparam>
internal sealed class EventBridgeRoute<TEvent>(EventBridgePattern pattern, Func<TEvent, CancellationToken, Task> handler, bool isAsynchronous)
    : EventBridgeRoute(pattern, isAsynchronous)
    where TEvent : class, IPayload<TEvent>, IEventBridgeEnvelope
{
    public override Task? TryHandle(ReadOnlySpan<byte> utf8Json, EventBridgeRoutes<EventBridgeRoute> routes, bool mayWait, CancellationToken cancellationToken)
    {
        TEvent read;
        try
        {
            read = LambdaJson.Deserialize<TEvent>(utf8Json);
        }
        catch (PayloadMismatchException)
        {
            // A name that comes twice can lead here, and the last one counts. Where that is not so, reading the event again says the same.
            return null;
        }

        return IsRouteOf(read, routes) ? Call(read, mayWait, cancellationToken) : null;
    }

    public override Task Handle(EventBridgeEvent received, bool mayWait, CancellationToken cancellationToken) =>
        Call(received as TEvent ?? Convert(received), mayWait, cancellationToken);

    /// <summary>An event that nobody changed is written as the bytes it came from: what is read from them has lost nothing.</summary>
    private static TEvent Convert(EventBridgeEvent received) => LambdaJson.Deserialize<TEvent>(LambdaJson.SerializeToUtf8Bytes(received));

    private bool IsRouteOf(TEvent read, EventBridgeRoutes<EventBridgeRoute> routes) =>
        (read.Source == Pattern.Source && read.DetailType == Pattern.DetailType) || routes.Find(read.Source, read.DetailType) == this;

    private Task Call(TEvent received, bool mayWait, CancellationToken cancellationToken)
    {
        if (IsAsynchronous && !mayWait)
        {
            throw new InvalidOperationException($"The handler of the route {this} is asynchronous: call RouteAsync.");
        }

        return handler(received, cancellationToken) ?? throw new InvalidOperationException($"The handler of the route {this} returned null, which is no task.");
    }
}
