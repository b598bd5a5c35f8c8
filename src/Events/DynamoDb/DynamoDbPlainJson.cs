using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.DynamoDb;

/// <summary>Items and values of DynamoDB as plain JSON, without the names of their types.</summary>
public static class DynamoDbPlainJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 256 };

    /// <summary>The item as plain JSON: <c>{"id": {"N": "5"}}</c> becomes <c>{"id":5}</c>. Sets become arrays, bytes become base64 text.</summary>
    /// <param name="item">The attributes of an item, such as a new image.</param>
    public static string ToPlainJson(this ValueMap<DynamoDbAttributeValue> item) => Print(DynamoDbAttributeValue.FromMap(item));

    /// <summary>Reads the item, as plain JSON, as a type of the caller's.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="item">The attributes of an item, such as a new image.</param>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="JsonException">The item is not of that type.</exception>
    public static T? Deserialize<T>(this ValueMap<DynamoDbAttributeValue> item, JsonTypeInfo<T> typeInfo) =>
        Deserialize(DynamoDbAttributeValue.FromMap(item), typeInfo);

    internal static string Print(DynamoDbAttributeValue value) => Encoding.UTF8.GetString(ToUtf8(value).WrittenSpan);

    internal static T? Deserialize<T>(DynamoDbAttributeValue value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Deserialize(ToUtf8(value).WrittenSpan, typeInfo);
    }

    private static ArrayBufferWriter<byte> ToUtf8(DynamoDbAttributeValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        Write(writer, value);
        return buffer;
    }

    private static void Write(Utf8JsonWriter writer, DynamoDbAttributeValue value)
    {
        switch (value.Kind)
        {
            case DynamoDbAttributeKind.String: writer.WriteStringValue(value.S); break;
            case DynamoDbAttributeKind.Number: WriteNumber(writer, value.N ?? string.Empty); break;
            case DynamoDbAttributeKind.Binary: writer.WriteStringValue(value.B.GetValueOrDefault().Text); break;
            case DynamoDbAttributeKind.Boolean: writer.WriteBooleanValue(value.Bool.GetValueOrDefault()); break;
            case DynamoDbAttributeKind.List: WriteArray(writer, value.L ?? [], Write); break;
            case DynamoDbAttributeKind.Map: WriteMap(writer, value.M ?? []); break;
            case DynamoDbAttributeKind.StringSet: WriteArray(writer, value.StringSet ?? [], static (target, text) => target.WriteStringValue(text)); break;
            case DynamoDbAttributeKind.NumberSet: WriteArray(writer, value.NumberSet ?? [], WriteNumber); break;
            case DynamoDbAttributeKind.BinarySet: WriteArray(writer, value.BinarySet ?? [], static (target, bytes) => target.WriteStringValue(bytes.Text)); break;
            default: writer.WriteNullValue(); break;
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, ValueMap<DynamoDbAttributeValue> map)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a number with all its digits; text that JSON would not take for a number stays text.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, string number)
    {
        if (IsJsonNumber(number))
        {
            writer.WriteRawValue(number, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(number);
        }
    }

    private static bool IsJsonNumber(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
