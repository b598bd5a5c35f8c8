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
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isStrict = reader.CurrentState.Options is { AllowTrailingCommas: false, CommentHandling: JsonCommentHandling.Disallow };
        using var document = JsonDocument.ParseValue(ref reader);
        var json = JsonMarshal.GetRawUtf8Value(document.RootElement);
        return isStrict ? PayloadReader.ReadDocument<T>(json) : PayloadReader.ReadOwnedDocument<T>(LenientJson.Normalize(json));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }
}
