using System.Runtime.InteropServices;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>JSON that callers of System.Text.Json may allow and JSON itself does not: comments and trailing commas.</summary>
internal static class LenientJson
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow, MaxDepth = int.MaxValue };

    /// <summary>The text of an element, as JSON has it; none for an element that is undefined.</summary>
    public static byte[] TextOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        var text = JsonMarshal.GetRawUtf8Value(element);
        return IsStrict(text) ? text.ToArray() : Normalize(text);
    }

    /// <summary>Blanks out comments and trailing commas. All else keeps its text.</summary>
    public static byte[] Normalize(ReadOnlySpan<byte> json)
    {
        var normalized = json.ToArray();
        var reader = new Utf8JsonReader(json, Lenient);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.Comment)
            {
                normalized.AsSpan(start..(int)reader.BytesConsumed).Fill((byte)' ');
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                var last = normalized.AsSpan(0, start).LastIndexOfAnyExcept(" \t\r\n"u8);
                normalized[last] = normalized[last] == (byte)',' ? (byte)' ' : normalized[last];
            }
        }

        return normalized;
    }

    private static bool IsStrict(ReadOnlySpan<byte> text)
    {
        try
        {
            new JsonScanner(text, 0, typeof(JsonElement)).SkipValue();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
