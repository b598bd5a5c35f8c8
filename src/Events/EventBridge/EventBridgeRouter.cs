using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using LambdaEvents.Serialization;

namespace LambdaEvents.EventBridge;

/// <summary>
/// Sends events of EventBridge to the handlers of their source and detail type. Both are looked up in the document's first bytes, and then the event is read once, in the form
/// that the handler takes. Made once and used by any number of threads: routes are added before the first event comes.
/// <code>
/// private static readonly EventBridgeRouter Router = new EventBridgeRouter()
///     .On&lt;OrderPlaced&gt;(async (placed, cancellation) => await Ship(placed.Detail, cancellation))
///     .On("com.example.orders", "Order Cancelled", OrderContext.Default.OrderCancelled, (received, cancelled) => Refund(cancelled))
///     .Otherwise(received => Console.Error.WriteLine($"{received.Source} sent {received.DetailType}"));
/// </code>
/// A router is the handler of a function as it stands, for it takes a stream: <c>LambdaBootstrapBuilder.Create(Router.RouteAsync)</c>, or in a class
/// <c>public Task Handle(Stream input) => Router.RouteAsync(input);</c>
/// </summary>
public sealed class EventBridgeRouter
{
    private readonly Lock _registration = new();
    private readonly List<EventBridgeRoute> _added = [];
    private EventBridgeRoute? _otherwise;
    private EventBridgeRoutes<EventBridgeRoute>? _routes;

    /// <summary>Adds a route for the events whose detail a record is; source and detail type are those of the record, and an exact source goes before any source.</summary>
    /// <typeparam name="TDetail">The record.</typeparam>
    /// <param name="handler">What is done with such an event.</param>
    /// <returns>The router itself.</returns>
    /// <exception cref="ArgumentException">There is a route for the same source and detail type.</exception>
    /// <exception cref="InvalidOperationException">The router has routed an event.</exception>
    public EventBridgeRouter On<TDetail>(Action<EventBridgeEvent<TDetail>> handler)
        where TDetail : class, IEventBridgeDetail<TDetail>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(PatternOf<TDetail>(), Completing(handler), isAsynchronous: false);
    }

    /// <inheritdoc cref="On{TDetail}(Action{EventBridgeEvent{TDetail}})"/>
    public EventBridgeRouter On<TDetail>(Func<EventBridgeEvent<TDetail>, Task> handler)
        where TDetail : class, IEventBridgeDetail<TDetail>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add<EventBridgeEvent<TDetail>>(PatternOf<TDetail>(), (received, _) => handler(received), isAsynchronous: true);
    }

    /// <inheritdoc cref="On{TDetail}(Action{EventBridgeEvent{TDetail}})"/>
    public EventBridgeRouter On<TDetail>(Func<EventBridgeEvent<TDetail>, CancellationToken, Task> handler)
        where TDetail : class, IEventBridgeDetail<TDetail>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(PatternOf<TDetail>(), handler, isAsynchronous: true);
    }

    /// <summary>Adds a route for the events whose detail is a type of your own.</summary>
    /// <typeparam name="T">The type of the detail.</typeparam>
    /// <param name="source">Who sends the events; null for any source.</param>
    /// <param name="detailType">What kind of events they are.</param>
    /// <param name="typeInfo">How System.Text.Json reads the detail. Where it cannot, or there is none, routing throws its <see cref="JsonException"/>.</param>
    /// <param name="handler">What is done with such an event and its detail.</param>
    /// <returns>The router itself.</returns>
    /// <exception cref="ArgumentException">There is a route for the same source and detail type, or one of them is empty.</exception>
    /// <exception cref="InvalidOperationException">The router has routed an event.</exception>
    public EventBridgeRouter On<T>(string? source, string detailType, JsonTypeInfo<T> typeInfo, Action<EventBridgeEvent, T> handler)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentNullException.ThrowIfNull(handler);
        return Add(PatternOf(source, detailType), Completing<EventBridgeEvent>(received => handler(received, DetailOf(received, typeInfo))), isAsynchronous: false);
    }

    /// <inheritdoc cref="On{T}(string?, string, JsonTypeInfo{T}, Action{EventBridgeEvent, T})"/>
    public EventBridgeRouter On<T>(string? source, string detailType, JsonTypeInfo<T> typeInfo, Func<EventBridgeEvent, T, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentNullException.ThrowIfNull(handler);
        return Add<EventBridgeEvent>(PatternOf(source, detailType), (received, _) => handler(received, DetailOf(received, typeInfo)), isAsynchronous: true);
    }

    /// <inheritdoc cref="On{T}(string?, string, JsonTypeInfo{T}, Action{EventBridgeEvent, T})"/>
    public EventBridgeRouter On<T>(string? source, string detailType, JsonTypeInfo<T> typeInfo, Func<EventBridgeEvent, T, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentNullException.ThrowIfNull(handler);
        return Add<EventBridgeEvent>(
            PatternOf(source, detailType), (received, cancellation) => handler(received, DetailOf(received, typeInfo), cancellation), isAsynchronous: true);
    }

    /// <summary>Takes the events that no other route takes. Without it they are an <see cref="UnroutedEventException"/>.</summary>
    /// <param name="handler">What is done with such an event.</param>
    /// <returns>The router itself.</returns>
    /// <exception cref="InvalidOperationException">The router has one, or has routed an event.</exception>
    public EventBridgeRouter Otherwise(Action<EventBridgeEvent> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddOtherwise(Completing(handler), isAsynchronous: false);
    }

    /// <inheritdoc cref="Otherwise(Action{EventBridgeEvent})"/>
    public EventBridgeRouter Otherwise(Func<EventBridgeEvent, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddOtherwise((received, _) => handler(received), isAsynchronous: true);
    }

    /// <inheritdoc cref="Otherwise(Action{EventBridgeEvent})"/>
    public EventBridgeRouter Otherwise(Func<EventBridgeEvent, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddOtherwise(handler, isAsynchronous: true);
    }

    /// <summary>Reads an event and calls its handler.</summary>
    /// <param name="utf8Json">The JSON document; a byte order mark is skipped.</param>
    /// <exception cref="JsonException">The document is not well-formed JSON, or the detail is not of the handler's type; the message says what is wrong and where.</exception>
    /// <exception cref="PayloadMismatchException">The document or its detail is another payload.</exception>
    /// <exception cref="UnroutedEventException">No route takes the event.</exception>
    /// <exception cref="InvalidOperationException">The handler is asynchronous: call <see cref="RouteAsync(Stream)"/>.</exception>
    public void Route(ReadOnlySpan<byte> utf8Json) => Dispatch(utf8Json, mayWait: false, CancellationToken.None);

    /// <inheritdoc cref="Route(ReadOnlySpan{byte})"/>
    /// <param name="json">The JSON document.</param>
    public void Route(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        DispatchText(json, mayWait: false, CancellationToken.None);
    }

    /// <inheritdoc cref="Route(ReadOnlySpan{byte})"/>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    public void Route(Stream utf8Json)
    {
        using var buffer = PayloadBuffer.Read(utf8Json);
        Dispatch(buffer.Bytes.Span, mayWait: false, CancellationToken.None);
    }

    /// <inheritdoc cref="Route(ReadOnlySpan{byte})"/>
    /// <summary>Calls the handler of an event that was read before, such as one that came in a message of a queue.</summary>
    /// <param name="received">The event.</param>
    public void Route(EventBridgeEvent received)
    {
        ArgumentNullException.ThrowIfNull(received);
        Dispatch(received, mayWait: false, CancellationToken.None);
    }

    /// <summary>Reads an event and calls its handler, be it asynchronous or not. What the handler throws comes through as it is.</summary>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    /// <exception cref="JsonException">The document is not well-formed JSON, or the detail is not of the handler's type; the message says what is wrong and where.</exception>
    /// <exception cref="PayloadMismatchException">The document or its detail is another payload.</exception>
    /// <exception cref="UnroutedEventException">No route takes the event.</exception>
    public Task RouteAsync(Stream utf8Json) => RouteAsync(utf8Json, CancellationToken.None);

    /// <inheritdoc cref="RouteAsync(Stream)"/>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    /// <param name="cancellationToken">Stops the reading of the stream, and is passed on to the handler.</param>
    public async Task RouteAsync(Stream utf8Json, CancellationToken cancellationToken)
    {
        Task handling;
        using (var buffer = await PayloadBuffer.ReadAsync(utf8Json, cancellationToken).ConfigureAwait(false))
        {
            handling = Dispatch(buffer.Bytes.Span, mayWait: true, cancellationToken);
        }

        await handling.ConfigureAwait(false);
    }

    /// <inheritdoc cref="RouteAsync(Stream)"/>
    /// <param name="utf8Json">The JSON document; a byte order mark is skipped. It may be reused as soon as the handler waits for something.</param>
    /// <param name="cancellationToken">Passed on to the handler.</param>
    public async Task RouteAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default) =>
        await Dispatch(utf8Json.Span, mayWait: true, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="RouteAsync(Stream)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="cancellationToken">Passed on to the handler.</param>
    public async Task RouteAsync(string json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        await DispatchText(json, mayWait: true, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="RouteAsync(Stream)"/>
    /// <summary>Calls the handler of an event that was read before, such as one that came in a message of a queue.</summary>
    /// <param name="received">The event.</param>
    /// <param name="cancellationToken">Passed on to the handler.</param>
    public async Task RouteAsync(EventBridgeEvent received, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(received);
        await Dispatch(received, mayWait: true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Code that all details share cannot be compiled before it runs where it calls a static member of the detail: these calls stand alone here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static EventBridgePattern PatternOf<TDetail>()
        where TDetail : class, IEventBridgeDetail<TDetail> => PatternOf(TDetail.Source, TDetail.DetailType);

    private static EventBridgePattern PatternOf(string? source, string detailType)
    {
        ArgumentException.ThrowIfNullOrEmpty(detailType);
        return source is { Length: 0 } ? throw new ArgumentException("A source is not empty; null stands for any.", nameof(source)) : new EventBridgePattern(source, detailType);
    }

    private static Func<TEvent, CancellationToken, Task> Completing<TEvent>(Action<TEvent> handler) => (received, _) =>
    {
        handler(received);
        return Task.CompletedTask;
    };

    // A detail that is absent or null throws; null comes from nothing but a converter that wants it.
    private static T DetailOf<T>(EventBridgeEvent received, JsonTypeInfo<T> typeInfo) => received.ReadDetail(typeInfo)!;

    private EventBridgeRouter Add<TEvent>(EventBridgePattern pattern, Func<TEvent, CancellationToken, Task> handler, bool isAsynchronous)
        where TEvent : class, IPayload<TEvent>, IEventBridgeEnvelope
    {
        var route = new EventBridgeRoute<TEvent>(pattern, handler, isAsynchronous);
        lock (_registration)
        {
            ThrowIfUsed();
            if (_added.Exists(added => added.Pattern == pattern))
            {
                throw new ArgumentException($"There is a route for {route} already.");
            }

            _added.Add(route);
        }

        return this;
    }

    private EventBridgeRouter AddOtherwise(Func<EventBridgeEvent, CancellationToken, Task> handler, bool isAsynchronous)
    {
        lock (_registration)
        {
            ThrowIfUsed();
            _otherwise = _otherwise is null
                ? new EventBridgeRoute<EventBridgeEvent>(default, handler, isAsynchronous)
                : throw new InvalidOperationException("The router has an Otherwise already.");
        }

        return this;
    }

    private void ThrowIfUsed()
    {
        if (_routes is not null)
        {
            throw new InvalidOperationException("The router has routed an event: routes are added before.");
        }
    }

    private EventBridgeRoutes<EventBridgeRoute> Freeze()
    {
        lock (_registration)
        {
            return _routes ??= new EventBridgeRoutes<EventBridgeRoute>([.. _added], _otherwise);
        }
    }

    private Task Dispatch(ReadOnlySpan<byte> utf8Json, bool mayWait, CancellationToken cancellationToken)
    {
        var routes = Volatile.Read(ref _routes) ?? Freeze();
        Span<byte> buffer = stackalloc byte[256];
        return EventBridgeKey.TryFind(utf8Json, buffer, out var key) && routes.Find(key.Source, key.DetailType)?.TryHandle(utf8Json, routes, mayWait, cancellationToken) is { } handling
            ? handling
            : Dispatch(LambdaJson.Deserialize<EventBridgeEvent>(utf8Json), mayWait, cancellationToken);
    }

    private Task Dispatch(EventBridgeEvent received, bool mayWait, CancellationToken cancellationToken)
    {
        var routes = Volatile.Read(ref _routes) ?? Freeze();
        var route = routes.Find(received.Source, received.DetailType) ?? throw new UnroutedEventException(received, routes);
        return route.Handle(received, mayWait, cancellationToken);
    }

    private Task DispatchText(string json, bool mayWait, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            // Half of a surrogate pair has no UTF-8: the other way reports it.
            return Utf8.FromUtf16(json, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
                ? Dispatch(buffer.AsSpan(0, length), mayWait, cancellationToken)
                : Dispatch(LambdaJson.Deserialize<EventBridgeEvent>(json), mayWait, cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
