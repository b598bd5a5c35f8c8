using System.Runtime.InteropServices;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Any JSON in a list or a map.</summary>
public readonly struct JsonElementElement : IElement<JsonElement>
{
    private static readonly JsonElement Null = JsonElement.Parse("null"u8);

    /// <inheritdoc/>
    public static bool IsDeferrable => true;

    /// <inheritdoc/>
    public static int AcceptedDepth => CompactJson.MaxDepth - 1;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader)
    {
        reader.Scanner.SkipValue();
        return true;
    }

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out JsonElement value)
    {
        var member = reader.ReadJsonMember();
        value = member.Value ?? Null;
        return true;
    }

    /// <summary>Reads a whole map as one document, which costs a fraction of a document for each value. Like any map: without nulls, and of equal names the last.</summary>
    internal static KeyValuePair<string, JsonElement>[] ReadEntries(ReadOnlySpan<byte> map)
    {
        var root = JsonElement.Parse(map, JsonMember.Options);
        var entries = new OrderedDictionary<string, JsonElement>(root.GetPropertyCount(), StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
        {
            // Not the property's own name, which throws at half of a surrogate pair.
            var raw = JsonMarshal.GetRawUtf8PropertyName(property);
            var name = JsonText.Decode(raw, raw.Contains((byte)'\\'));
            if (property.Value.ValueKind == JsonValueKind.Null)
            {
                entries.Remove(name);
            }
            else
            {
                entries[name] = property.Value;
            }
        }

        return [.. entries];
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
        }
    }
}
