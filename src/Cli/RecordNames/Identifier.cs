using System.Text.Json;
using LambdaEvents.Cli.Schemas;
using LambdaEvents.EventBridge;
using LambdaEvents.Recognition;

namespace LambdaEvents.Cli.RecordNames;

/// <summary>
/// Finds out what a document is: an event by what tells events apart, one of EventBridge by its source and detail type, and anything else by the responses that take all of it.
/// </summary>
/// <param name="catalogue">The payloads that the tool knows.</param>
public sealed class Identifier(Catalogue catalogue)
{
    private static readonly byte[] Nothing = "{}"u8.ToArray();

    /// <summary>Finds out what a document is.</summary>
    /// <param name="payload">The document.</param>
    public Identification Identify(byte[] payload)
    {
        if (MalformationOf(payload) is { } malformation)
        {
            return Identification.None with { Malformation = malformation };
        }

        var recognised = LambdaPayload.Recognise(payload);
        if (recognised.Record is not { } name || catalogue.Find(name) is not { } record)
        {
            return IdentifyResponse(payload);
        }

        if (DetailOf(payload, record) is { } detail)
        {
            return new Identification(detail, [.. detail.PayloadIds, .. record.PayloadIds], []);
        }

        var response = IsDoubtful(recognised, record.Check(payload)) ? IdentifyResponse(payload) : Identification.None;
        return response.Record is null ? new Identification(record, record.PayloadIds, recognised.Rivals) : response;
    }

    /// <summary>
    /// Rules look at a few places. Where the event lacks what AWS always sends, or has more than the schema and no value that says what it is, a response that takes all of the
    /// document is what it is. A new member alone makes no response of an event.
    /// </summary>
    private static bool IsDoubtful(RecognisedPayload recognised, IReadOnlyList<PayloadDeviation> deviations) =>
        deviations.Any(deviation => deviation.Kind == PayloadDeviationKind.Missing) || (recognised.Certainty != RecognitionCertainty.Certain && deviations.Count > 0);

    private PayloadDescriptor? DetailOf(byte[] payload, PayloadDescriptor record)
    {
        if (record.Type != typeof(EventBridgeEvent))
        {
            return null;
        }

        var read = LambdaJson.Deserialize<EventBridgeEvent>(payload);
        return catalogue.FindEvent(read.Source, read.DetailType);
    }

    /// <summary>
    /// Nothing in a response says what it answers. Those that take all of it are left: the one that demands most comes first, and of several, the one that could hold the least
    /// besides.
    /// </summary>
    private Identification IdentifyResponse(byte[] payload)
    {
        var fitting = catalogue.All.Where(record => record.Direction == PayloadDirection.Response && record.Check(payload).Count == 0).ToArray();
        if (fitting.Length > 1)
        {
            fitting = [.. fitting.OrderByDescending(record => record.Check(Nothing).Count).ThenBy(SchemaBundle.CountMembers).ThenBy(record => record.Name, StringComparer.Ordinal)];
        }

        return fitting is [var first, .. var others] ? new Identification(first, first.PayloadIds, [.. others.Select(record => record.Name)]) : Identification.None;
    }

    private static string? MalformationOf(byte[] payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload.AsMemory(payload.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), new JsonDocumentOptions { MaxDepth = 512 });
            return null;
        }
        catch (JsonException exception)
        {
            return $"not well-formed JSON: it goes wrong at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.";
        }
    }
}
