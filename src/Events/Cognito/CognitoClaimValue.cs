using System.Buffers;
using System.Text.Json;

namespace LambdaEvents.Cognito;

/// <summary>The value of a claim: text, a number, a boolean, a list of texts, or any JSON, each of which converts to it by itself.</summary>
public readonly struct CognitoClaimValue : IEquatable<CognitoClaimValue>
{
    private readonly JsonElement _json;

    /// <summary>Takes any JSON.</summary>
    /// <param name="json">The value as the token shall have it.</param>
    public CognitoClaimValue(JsonElement json) => _json = json;

    /// <summary>The value as the token shall have it; null for the default of this type.</summary>
    public JsonElement Json => _json.ValueKind == JsonValueKind.Undefined ? JsonElement.Parse("null"u8) : _json;

    /// <summary>Takes text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator CognitoClaimValue(string value) => From(value, static (writer, text) => writer.WriteStringValue(text));

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator CognitoClaimValue(long value) => From(value, static (writer, number) => writer.WriteNumberValue(number));

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number, which must be finite.</param>
    public static implicit operator CognitoClaimValue(double value) => From(value, static (writer, number) => writer.WriteNumberValue(number));

    /// <summary>Takes a boolean.</summary>
    /// <param name="value">True or false.</param>
    public static implicit operator CognitoClaimValue(bool value) => From(value, static (writer, flag) => writer.WriteBooleanValue(flag));

    /// <summary>Takes texts.</summary>
    /// <param name="values">The texts, which become a list.</param>
    public static implicit operator CognitoClaimValue(string[] values) => From(values, WriteTexts);

    /// <summary>Takes texts.</summary>
    /// <param name="values">The texts, which become a list.</param>
    public static implicit operator CognitoClaimValue(ValueList<string> values) => From(values, WriteTexts);

    /// <summary>Takes any JSON.</summary>
    /// <param name="json">The value as the token shall have it.</param>
    public static implicit operator CognitoClaimValue(JsonElement json) => new(json);

    /// <summary>Whether both are equal JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(CognitoClaimValue left, CognitoClaimValue right) => left.Equals(right);

    /// <summary>Whether they are different JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(CognitoClaimValue left, CognitoClaimValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CognitoClaimValue other) => JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CognitoClaimValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Json.ValueKind.GetHashCode();

    /// <summary>The value as JSON.</summary>
    public override string ToString() => Json.GetRawText();

    private static CognitoClaimValue From<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(value);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        write(writer, value);
        writer.Flush();
        return new CognitoClaimValue(JsonElement.Parse(buffer.WrittenSpan));
    }

    private static void WriteTexts(Utf8JsonWriter writer, IEnumerable<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
