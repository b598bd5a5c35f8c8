using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using LambdaEvents.Recognition;
using LambdaEvents.Routing;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>
/// Sends each payload of a function with several triggers to the handler of its record. The document is recognised in one pass, as <see cref="LambdaPayload"/> does it, and then
/// read once, in the form that the handler takes. Made once and used by any number of threads: routes are added before the first payload comes.
/// <code>
/// private static readonly LambdaRouter&lt;BatchResponse&gt; Router = new LambdaRouter&lt;BatchResponse&gt;()
///     .On&lt;SqsEvent&gt;(async (batch, cancellation) => await batch.ProcessAsync(Take))
///     .On&lt;EventBridgeEvent&lt;S3ObjectCreated&gt;&gt;(created => Take(created.Detail))
///     .On(OrderContext.Default.Order, order => Take(order))
///     .Otherwise(document => new BatchResponse { BatchItemFailures = [] });
/// </code>
/// A router is the handler of a function as it stands, for it takes a stream: in a class <c>public Task&lt;BatchResponse&gt; Handle(Stream input) => Router.RouteAsync(input);</c>,
/// whose serializer has the result to write and nothing to read. Where the triggers get different answers, the result is a stream: <c>batch.Process(Take).Response.ToStream()</c>.
/// </summary>
/// <typeparam name="TResult">What the handlers give back.</typeparam>
public sealed class LambdaRouter<TResult>
{
    private readonly Lock _registration = new();
    private readonly List<LambdaRoute<TResult>> _payloads = [];
    private LambdaRoute<TResult>? _typed;
    private LambdaRoute<TResult>? _otherwise;
    private LambdaRoutes<TResult>? _routes;

    /// <summary>
    /// Adds a route for a payload. Events of EventBridge may have a route for each detail, <c>EventBridgeEvent&lt;S3ObjectCreated&gt;</c>: an exact source goes before any source, and
    /// both before <c>EventBridgeEvent</c>. A document that may be several payloads goes to the one that has a route. What the library recognises goes before what the schemas of
    /// other projects do.
    /// </summary>
    /// <typeparam name="TPayload">The record.</typeparam>
    /// <param name="handler">What is done with such a payload.</param>
    /// <returns>The router itself.</returns>
    /// <exception cref="ArgumentException">There is a route for the record, or no rule recognises it.</exception>
    /// <exception cref="InvalidOperationException">The router has routed a payload.</exception>
    public LambdaRouter<TResult> On<TPayload>(Func<TPayload, TResult> handler)
        where TPayload : class, IPayload<TPayload>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddPayload<TPayload>(new(handler));
    }

    /// <inheritdoc cref="On{TPayload}(Func{TPayload, TResult})"/>
    public LambdaRouter<TResult> On<TPayload>(Func<TPayload, Task<TResult>> handler)
        where TPayload : class, IPayload<TPayload>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddPayload<TPayload>(new((payload, _) => handler(payload)));
    }

    /// <inheritdoc cref="On{TPayload}(Func{TPayload, TResult})"/>
    public LambdaRouter<TResult> On<TPayload>(Func<TPayload, CancellationToken, Task<TResult>> handler)
        where TPayload : class, IPayload<TPayload>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddPayload<TPayload>(new(handler));
    }

    /// <summary>
    /// Adds the route for a type of your own, of which there may be one: it takes the documents that are none of the known payloads, whatever they hold, such as those of a direct
    /// invocation. A payload that is known and has no route does not come here.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads it. Where it cannot, routing throws its <see cref="JsonException"/>.</param>
    /// <param name="handler">What is done with such a document.</param>
    /// <returns>The router itself.</returns>
    /// <exception cref="ArgumentException">There is a route for a type of your own, or the type is a payload that is recognised.</exception>
    /// <exception cref="InvalidOperationException">The router has routed a payload.</exception>
    public LambdaRouter<TResult> On<T>(JsonTypeInfo<T> typeInfo, Func<T, TResult> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddTyped(typeInfo, new(handler));
    }

    /// <inheritdoc cref="On{T}(JsonTypeInfo{T}, Func{T, TResult})"/>
    public LambdaRouter<TResult> On<T>(JsonTypeInfo<T> typeInfo, Func<T, Task<TResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddTyped(typeInfo, new((document, _) => handler(document)));
    }

    /// <inheritdoc cref="On{T}(JsonTypeInfo{T}, Func{T, TResult})"/>
    public LambdaRouter<TResult> On<T>(JsonTypeInfo<T> typeInfo, Func<T, CancellationToken, Task<TResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddTyped(typeInfo, new(handler));
    }

    /// <summary>Takes the documents that no other route takes. Without it they are an <see cref="UnroutedPayloadException"/>.</summary>
    /// <param name="handler">What is done with such a document.</param>
    /// <returns>The router itself.</returns>
    /// <exception cref="InvalidOperationException">The router has one, or has routed a payload.</exception>
    public LambdaRouter<TResult> Otherwise(Func<JsonElement, TResult> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddOtherwise(new(handler));
    }

    /// <inheritdoc cref="Otherwise(Func{JsonElement, TResult})"/>
    public LambdaRouter<TResult> Otherwise(Func<JsonElement, Task<TResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddOtherwise(new((document, _) => handler(document)));
    }

    /// <inheritdoc cref="Otherwise(Func{JsonElement, TResult})"/>
    public LambdaRouter<TResult> Otherwise(Func<JsonElement, CancellationToken, Task<TResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddOtherwise(new(handler));
    }

    /// <summary>Reads a payload and calls its handler. What the handler throws comes through as it is.</summary>
    /// <param name="utf8Json">The JSON document; a byte order mark is skipped.</param>
    /// <returns>What the handler gives back.</returns>
    /// <exception cref="JsonException">The document is not well-formed JSON, or not of the handler's type; the message says what is wrong and where.</exception>
    /// <exception cref="PayloadMismatchException">The document is recognised as a payload, but reading it shows that it is none.</exception>
    /// <exception cref="UnroutedPayloadException">No route takes the document, or there are routes for several payloads that it may be.</exception>
    /// <exception cref="InvalidOperationException">The handler is asynchronous: call <see cref="RouteAsync(Stream)"/>.</exception>
    public TResult Route(ReadOnlySpan<byte> utf8Json) => ResultOf(Dispatch(utf8Json, mayWait: false, CancellationToken.None));

    /// <inheritdoc cref="Route(ReadOnlySpan{byte})"/>
    /// <param name="json">The JSON document.</param>
    public TResult Route(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ResultOf(DispatchText(json, mayWait: false, CancellationToken.None));
    }

    /// <inheritdoc cref="Route(ReadOnlySpan{byte})"/>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    public TResult Route(Stream utf8Json)
    {
        using var buffer = PayloadBuffer.Read(utf8Json);
        return Route(buffer.Bytes.Span);
    }

    /// <summary>Reads a payload and calls its handler, be it asynchronous or not. What the handler throws comes through as it is.</summary>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    /// <returns>What the handler gives back.</returns>
    /// <exception cref="JsonException">The document is not well-formed JSON, or not of the handler's type; the message says what is wrong and where.</exception>
    /// <exception cref="PayloadMismatchException">The document is recognised as a payload, but reading it shows that it is none.</exception>
    /// <exception cref="UnroutedPayloadException">No route takes the document, or there are routes for several payloads that it may be.</exception>
    public Task<TResult> RouteAsync(Stream utf8Json) => RouteAsync(utf8Json, CancellationToken.None);

    /// <inheritdoc cref="RouteAsync(Stream)"/>
    /// <param name="utf8Json">The JSON document, from the stream's position on. The stream is left open.</param>
    /// <param name="cancellationToken">Stops the reading of the stream, and is passed on to the handler.</param>
    public async Task<TResult> RouteAsync(Stream utf8Json, CancellationToken cancellationToken)
    {
        ValueTask<TResult> handling;
        using (var buffer = await PayloadBuffer.ReadAsync(utf8Json, cancellationToken).ConfigureAwait(false))
        {
            handling = Dispatch(buffer.Bytes.Span, mayWait: true, cancellationToken);
        }

        return await handling.ConfigureAwait(false);
    }

    /// <inheritdoc cref="RouteAsync(Stream)"/>
    /// <param name="utf8Json">The JSON document; a byte order mark is skipped. It may be reused as soon as the handler waits for something.</param>
    /// <param name="cancellationToken">Passed on to the handler.</param>
    public async Task<TResult> RouteAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default) =>
        await Dispatch(utf8Json.Span, mayWait: true, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc cref="RouteAsync(Stream)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="cancellationToken">Passed on to the handler.</param>
    public async Task<TResult> RouteAsync(string json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        return await DispatchText(json, mayWait: true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Code that all payloads share cannot be compiled before it runs where it calls a static member of the record: these calls stand alone here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (PayloadRecogniser? Recogniser, EventBridgePattern Pattern) RulesOf<TPayload>()
        where TPayload : IPayload<TPayload> => (TPayload.Recogniser, TPayload.EventPattern);

    /// <summary>A handler that was not allowed to wait is done when it returns.</summary>
    private static TResult ResultOf(ValueTask<TResult> handling)
    {
        Debug.Assert(handling.IsCompletedSuccessfully, "A handler waited although it must not.");
        return handling.Result;
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static bool IsRecognised<T>(JsonTypeInfo<T> typeInfo) =>
        typeInfo.Converter.GetType() is { IsGenericType: true } converter
        && converter.GetGenericTypeDefinition() == typeof(PayloadConverter<>)
        && EventRecogniser.Instance.Knows(NameOf(typeof(T)));

    private LambdaRouter<TResult> AddPayload<TPayload>(LambdaHandler<TPayload, TResult> handler)
        where TPayload : class, IPayload<TPayload>
    {
        var record = NameOf(typeof(TPayload));
        var (recogniser, pattern) = RulesOf<TPayload>();
        if (recogniser?.Knows(record) != true)
        {
            throw new ArgumentException($"Nothing recognises {record}: its schema has no x-recognise, or its project no catalogue. A route with its JsonTypeInfo takes what is no known payload.");
        }

        var route = new PayloadRoute<TPayload, TResult>(record, recogniser, pattern, handler);
        lock (_registration)
        {
            ThrowIfUsed();
            if (_payloads.Exists(route.IsSameAs))
            {
                throw new ArgumentException($"There is a route for {route} already.");
            }

            _payloads.Add(route);
        }

        return this;
    }

    private LambdaRouter<TResult> AddTyped<T>(JsonTypeInfo<T> typeInfo, LambdaHandler<T, TResult> handler)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        var record = NameOf(typeof(T));
        if (IsRecognised(typeInfo))
        {
            throw new ArgumentException($"{record} is a payload that is recognised: On<{record}>(…) takes it without type information.", nameof(typeInfo));
        }

        lock (_registration)
        {
            ThrowIfUsed();
            _typed = _typed is null
                ? new TypedRoute<T, TResult>(record, typeInfo, handler)
                : throw new ArgumentException($"There is a route for {_typed} already, and documents of several types of your own cannot be told apart: Otherwise gets their JSON.", nameof(typeInfo));
        }

        return this;
    }

    private LambdaRouter<TResult> AddOtherwise(LambdaHandler<JsonElement, TResult> handler)
    {
        lock (_registration)
        {
            ThrowIfUsed();
            _otherwise = _otherwise is null ? new OtherwiseRoute<TResult>(handler) : throw new InvalidOperationException("The router has an Otherwise already.");
        }

        return this;
    }

    private void ThrowIfUsed()
    {
        if (_routes is not null)
        {
            throw new InvalidOperationException("The router has routed a payload: routes are added before.");
        }
    }

    private LambdaRoutes<TResult> Freeze()
    {
        lock (_registration)
        {
            return _routes ??= new LambdaRoutes<TResult>([.. _payloads], _typed, _otherwise);
        }
    }

    private ValueTask<TResult> Dispatch(ReadOnlySpan<byte> utf8Json, bool mayWait, CancellationToken cancellationToken)
    {
        var routes = Volatile.Read(ref _routes) ?? Freeze();
        return routes.Find(utf8Json).Handle(utf8Json, routes, mayWait, cancellationToken);
    }

    private ValueTask<TResult> DispatchText(string json, bool mayWait, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Utf8.FromUtf16(json, buffer, out var read, out var length, replaceInvalidSequences: false) == OperationStatus.Done
                ? Dispatch(buffer.AsSpan(0, length), mayWait, cancellationToken)
                : throw new JsonException($"The document cannot be read: the string holds half of a surrogate pair at index {read}.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
