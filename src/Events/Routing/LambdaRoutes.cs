using LambdaEvents.EventBridge;
using LambdaEvents.Recognition;
using LambdaEvents.Serialization;

namespace LambdaEvents.Routing;

/// <summary>The routes of a router that is in use.</summary>
internal sealed class LambdaRoutes<TResult>
{
    private readonly LambdaRoute<TResult>[] _payloads;
    private readonly LambdaRoute<TResult>? _typed;
    private readonly LambdaRoute<TResult>? _otherwise;
    private readonly PayloadRecogniser[] _recognisers;

    // Null where events of EventBridge need not be told apart.
    private readonly EventBridgeRoutes<LambdaRoute<TResult>>? _events;

    public LambdaRoutes(LambdaRoute<TResult>[] payloads, LambdaRoute<TResult>? typed, LambdaRoute<TResult>? otherwise)
    {
        _payloads = payloads;
        _typed = typed;
        _otherwise = otherwise;
        List<PayloadRecogniser> recognisers = [EventRecogniser.Instance];
        foreach (var route in payloads)
        {
            if (route.Recogniser is { } recogniser && !recognisers.Contains(recogniser))
            {
                recognisers.Add(recogniser);
            }
        }

        _recognisers = [.. recognisers];
        var details = Array.FindAll(payloads, route => route.IsEvent && route.Pattern.DetailType is not null);
        _events = details.Length == 0 ? null : new(details, Array.Find(payloads, route => route.IsEvent && route.Pattern.DetailType is null));
    }

    /// <summary>The route for a document: one pass over it, as far as it must.</summary>
    /// <exception cref="UnroutedPayloadException">There is none, or nothing tells which one.</exception>
    /// <exception cref="System.Text.Json.JsonException">There is none, and the document is not well-formed JSON.</exception>
    public LambdaRoute<TResult> Find(ReadOnlySpan<byte> utf8Json)
    {
        var isKnown = false;
        foreach (var recogniser in _recognisers)
        {
            var recognised = recogniser.Recognise(utf8Json);
            if (recognised.Record is not { } record)
            {
                continue;
            }

            isKnown = true;
            var route = recognised.Certainty == RecognitionCertainty.Ambiguous ? FindAmong(recogniser, in recognised, utf8Json) : Find(recogniser, record, utf8Json);
            if (route is not null)
            {
                return route;
            }
        }

        return (isKnown ? null : _typed) ?? _otherwise ?? throw Unrouted(utf8Json);
    }

    /// <summary>The route that an event itself says is its own; null where events are not told apart.</summary>
    public LambdaRoute<TResult>? OwnerOf(IEventBridgeEnvelope received) => _events?.Find(received.Source, received.DetailType);

    /// <inheritdoc cref="OwnerOf(IEventBridgeEnvelope)"/>
    public LambdaRoute<TResult>? OwnerOf(ReadOnlySpan<byte> utf8Json) => _events is null ? null : OwnerOf(LambdaJson.Deserialize<EventBridgeEvent>(utf8Json));

    private LambdaRoute<TResult>? Find(PayloadRecogniser recogniser, string record, ReadOnlySpan<byte> utf8Json)
    {
        foreach (var route in _payloads)
        {
            if (route.IsOf(recogniser, record))
            {
                return _events is not null && route.IsEvent ? FindEvent(_events, utf8Json) : route;
            }
        }

        return null;
    }

    /// <summary>Of the payloads that the document may be, the one that there is a route for.</summary>
    private LambdaRoute<TResult>? FindAmong(PayloadRecogniser recogniser, in RecognisedPayload recognised, ReadOnlySpan<byte> utf8Json)
    {
        LambdaRoute<TResult>? found = null;
        foreach (var record in (ReadOnlySpan<string>)[recognised.Record!, .. recognised.Rivals])
        {
            if (Find(recogniser, record, utf8Json) is not { } route)
            {
                continue;
            }

            if (found is not null)
            {
                DocumentJson.Read(utf8Json);
                throw new UnroutedPayloadException($"Nothing in the document tells whether it is {found} or {route}, and there are routes for both.", record: null);
            }

            found = route;
        }

        return found;
    }

    private LambdaRoute<TResult>? FindEvent(EventBridgeRoutes<LambdaRoute<TResult>> events, ReadOnlySpan<byte> utf8Json)
    {
        Span<byte> buffer = stackalloc byte[256];
        return EventBridgeKey.TryFind(utf8Json, buffer, out var key) ? events.Find(key.Source, key.DetailType) : OwnerOf(utf8Json);
    }

    private UnroutedPayloadException Unrouted(ReadOnlySpan<byte> utf8Json)
    {
        DocumentJson.Read(utf8Json);
        var routes = _typed is null ? _payloads : [.. _payloads, _typed];
        var record = RecordOf(utf8Json);
        var what = record switch
        {
            null => "the document, which is none of the payloads that are known",
            nameof(EventBridgeEvent) => $"{record}{KeyOf(utf8Json)}",
            _ => record,
        };
        var hint = record is null || _typed is null ? string.Empty : $" {_typed} takes only what is no known payload.";
        return new UnroutedPayloadException($"No route takes {what}. {RouteList.Describe(routes)}; Otherwise takes what is left.{hint}", record);
    }

    private string? RecordOf(ReadOnlySpan<byte> utf8Json)
    {
        foreach (var recogniser in _recognisers)
        {
            if (recogniser.Recognise(utf8Json).Record is { } record)
            {
                return record;
            }
        }

        return null;
    }

    private static string KeyOf(ReadOnlySpan<byte> utf8Json)
    {
        var received = LambdaJson.Deserialize<EventBridgeEvent>(utf8Json);
        return $" \"{received.DetailType}\" of \"{received.Source}\"";
    }
}
