using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaEvents.Serialization;

/// <summary>
/// Lets a record of this library stand anywhere inside System.Text.Json: in other types, in collections, under any options. Names and forms on the wire are those
/// of the schema, whatever the options say.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class PayloadConverter<T> : JsonConverter<T>
    where T : class, IPayload<T>
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow, MaxDepth = int.MaxValue };

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isStrict = reader.CurrentState.Options is { AllowTrailingCommas: false, CommentHandling: JsonCommentHandling.Disallow };
        using var document = JsonDocument.ParseValue(ref reader);
        var json = JsonMarshal.GetRawUtf8Value(document.RootElement);
        return isStrict ? PayloadReader.ReadDocument<T>(json) : PayloadReader.ReadOwnedDocument<T>(Normalize(json));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }

    /// <summary>Blanks out the comments and trailing commas that the caller allows and JSON does not. All else keeps its text.</summary>
    private static byte[] Normalize(ReadOnlySpan<byte> json)
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
}
