using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>JSON documents that came as text inside another document.</summary>
internal static class EmbeddedText
{
    /// <summary>Gives the document that a string token holds, if it holds an object or an array.</summary>
    public static bool TryUnwrap(ReadOnlySpan<byte> token, [NotNullWhen(true)] out byte[]? document)
    {
        document = JsonText.DecodeToUtf8(token[1..^1], isEscaped: true);
        var trimmed = document.AsSpan().TrimStart(" \r\n\t"u8);
        if (trimmed.IsEmpty || trimmed[0] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        try
        {
            var scanner = new JsonScanner(document, 0, typeof(JsonElement));
            scanner.SkipValue();
            scanner.ExpectEnd();
            return true;
        }
        catch (JsonException)
        {
            // Text that only begins like JSON is text.
            return false;
        }
    }
}
