using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

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

        // Text that only begins like JSON is text.
        return DefectOf(document, typeof(JsonElement)) is null;
    }

    /// <summary>Reads a document as a payload; the exception, where it cannot be, is a mismatch for another payload alone.</summary>
    public static bool TryRead<T>(byte[] document, [NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T>
    {
        try
        {
            payload = PayloadReader.ReadOwnedDocument<T>(document);
            error = null;
            return true;
        }
        catch (JsonException exception)
        {
            // Another payload is known before its end, which may be broken.
            payload = default;
            error = exception is PayloadMismatchException ? DefectOf(ByteOrderMark.Skip(document), typeof(T)) ?? exception : exception;
            return false;
        }
    }

    /// <summary>Reads a document as a type of the caller's. System.Text.Json has one exception for JSON of another type and for no JSON; here they are told apart.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> document, JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
    {
        try
        {
            value = JsonSerializer.Deserialize(document, typeInfo);
            error = value is null ? new PayloadMismatchException($"{TypeName.Of(typeof(T))} was asked for, but the JSON is null.") : null;
        }
        catch (JsonException exception)
        {
            value = default;
            error = Utf8.IsValid(document) && DefectOf(document, typeof(T)) is null
                ? new PayloadMismatchException($"{TypeName.Of(typeof(T))} was asked for, but the JSON, which is well-formed, is not of that type.", exception)
                : exception;
        }

        return error is null;
    }

    private static JsonException? DefectOf(ReadOnlySpan<byte> document, Type type)
    {
        try
        {
            var scanner = new JsonScanner(document, 0, type);
            scanner.SkipValue();
            scanner.ExpectEnd();
            return null;
        }
        catch (JsonException exception)
        {
            return exception;
        }
    }
}
