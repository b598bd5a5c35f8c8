using System.Text.Json;
using System.Text.Unicode;

namespace LambdaEvents.Routing;

/// <summary>Documents that no record reads.</summary>
internal static class DocumentJson
{
    // As deep as records read: a DynamoDB item may nest 32 levels, two JSON levels each, inside other payloads.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    /// <summary>Reads a document of any kind.</summary>
    /// <exception cref="JsonException">It is not well-formed JSON.</exception>
    public static JsonElement Read(ReadOnlySpan<byte> utf8Json) => JsonElement.Parse(Check(utf8Json), Options);

    /// <summary>The text of the document without the mark that some tools put before it.</summary>
    /// <exception cref="JsonException">It is no text in UTF-8: System.Text.Json finds that out later, where the text is used.</exception>
    public static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> utf8Json)
    {
        if (!Utf8.IsValid(utf8Json))
        {
            throw new JsonException("The document cannot be read: the text is not valid UTF-8.");
        }

        return utf8Json.StartsWith("\uFEFF"u8) ? utf8Json.Slice(3) : utf8Json;
    }
}
