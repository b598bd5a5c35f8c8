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
