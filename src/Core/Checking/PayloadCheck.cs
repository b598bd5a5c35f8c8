using System.Buffers;
using System.Linq;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>Strict where reading is lenient: reports every deviation of a document from the schema of its record.</summary>
public static class PayloadCheck
{
    /// <summary>Checks a document.</summary>
    /// <typeparam name="T">The record that the document should be.</typeparam>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The deviations in the order of the document; none when it is exactly what the schema describes.</returns>
    public static IReadOnlyList<PayloadDeviation> Run<T>(ReadOnlySpan<byte> utf8Json)
        where T : IPayload<T>
    {
        var source = ByteOrderMark.Skip(utf8Json).ToArray();
        var inspection = new PayloadInspection(source);
        T payload;
        try
        {
            payload = PayloadReader.ReadOwnedDocument<T>(source, inspection);
        }
        catch (JsonException exception)
        {
            return [new PayloadDeviation { Kind = PayloadDeviationKind.Rejected, Path = exception.Path ?? "$", Message = exception.Message }];
        }

        var changes = JsonDifference.Between(source, WriteDetached(payload)).Select(change =>
            new PayloadDeviation { Kind = PayloadDeviationKind.Changed, Path = change.Path, Message = "reading and writing back gives another value" });
        return [.. inspection.Deviations, .. changes];
    }

    /// <summary>Reads a document and writes what the members of its records say, which is not helped by the bytes that a record otherwise remembers.</summary>
    /// <typeparam name="T">The record that the document should be.</typeparam>
    /// <param name="utf8Json">The document.</param>
    /// <returns>Where what was written differs from the document; nothing where it says the same.</returns>
    /// <exception cref="JsonException">The document is not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">The document is another payload.</exception>
    public static IReadOnlyList<PayloadDifference> RoundTrip<T>(ReadOnlySpan<byte> utf8Json)
        where T : IPayload<T>
    {
        var source = ByteOrderMark.Skip(utf8Json).ToArray();
        return JsonDifference.Between(source, WriteDetached(PayloadReader.ReadOwnedDocument<T>(source, new PayloadInspection(source))));
    }

    /// <summary>Compares two documents: members in any order, null like absent, numbers as they are written.</summary>
    /// <param name="expected">The document that it should be.</param>
    /// <param name="actual">The document that it is.</param>
    /// <returns>Where they differ; nothing where they say the same.</returns>
    /// <exception cref="JsonException">One of them is not well-formed JSON.</exception>
    public static IReadOnlyList<PayloadDifference> Compare(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) => JsonDifference.Between(expected, actual);

    /// <summary>The records of an inspection do not remember their text: what is written is made of their members.</summary>
    private static ReadOnlySpan<byte> WriteDetached<T>(T payload)
        where T : IPayload<T>
    {
        var written = new ArrayBufferWriter<byte>();
        LambdaJson.Serialize(payload, written);
        return written.WrittenSpan;
    }
}
