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

        // The records of an inspection do not remember their text: what is written here is made of their members.
        var written = new ArrayBufferWriter<byte>();
        LambdaJson.Serialize(payload, written);
        var changes = JsonDifference.Between(source, written.WrittenSpan).Select(path =>
            new PayloadDeviation { Kind = PayloadDeviationKind.Changed, Path = path, Message = "reading and writing back gives another value" });
        return [.. inspection.Deviations, .. changes];
    }
}
