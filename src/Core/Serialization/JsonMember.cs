using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Serialization;

/// <summary>A member that holds any JSON: either an element, or the place of the value in the payload until somebody asks for it.</summary>
public struct JsonMember : IEquatable<JsonMember>
{
    // Marks text that holds JSON, whose value is that JSON.
    private const int EmbeddedFlag = int.MinValue;

    internal static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonScanner.MaxDepth };

    private readonly int _start;
    private readonly int _length;

    // Nothing, the payload that holds the value, or the boxed element.
    private object? _value;

    internal JsonMember(byte[] source, int start, int length, bool isEmbedded = false)
    {
        _value = source;
        _start = start;
        _length = isEmbedded ? length | EmbeddedFlag : length;
    }

    /// <summary>The value; null when the payload does not have it, or has <c>null</c>.</summary>
    public JsonElement? Value
    {
        get
        {
            var value = _value;
            if (value is null or JsonElement)
            {
                return (JsonElement?)value;
            }

            var element = JsonElement.Parse(Utf8, Options);
            if (_length >= 0)
            {
                // An embedded value stays a token, for it must be written back as the text that it came in.
                _value = element;
            }

            return element;
        }
    }

    /// <summary>The value; an undefined element when the payload does not have it.</summary>
    public JsonElement ValueOrDefault => Value.GetValueOrDefault();

    /// <summary>Whether the payload has the member.</summary>
    public readonly bool HasValue => _value is not null;

    /// <summary>Makes a member of an element.</summary>
    /// <param name="element">The element; null, undefined and JSON's <c>null</c> make a member that is absent.</param>
    public static implicit operator JsonMember(JsonElement? element) => FromElement(element);

    /// <summary>Makes a member of an element.</summary>
    /// <param name="element">The element; null, undefined and JSON's <c>null</c> make a member that is absent.</param>
    public static JsonMember FromElement(JsonElement? element) =>
        element is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } present && LenientJson.TextOf(present) is var text ? new JsonMember(text, 0, text.Length) : default;

    /// <summary>Reads the value as a payload.</summary>
    /// <typeparam name="T">The payload that the value is.</typeparam>
    /// <exception cref="JsonException">The value is absent.</exception>
    /// <exception cref="PayloadMismatchException">The value is another payload.</exception>
    public readonly T ReadPayload<T>()
        where T : IPayload<T> => PayloadReader.ReadDocument<T>(Utf8);

    /// <summary>Reads the value as a type of the caller's.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="JsonException">The value is absent or not of that type.</exception>
    public readonly T? ReadJson<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Deserialize(Utf8, typeInfo);
    }

    /// <summary>Reads the value as a payload, and tells another payload from a value that is absent where that fails.</summary>
    /// <typeparam name="T">The payload that the value may be.</typeparam>
    /// <param name="payload">The payload; null when the value is none.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for another payload, any other exception for a value that is absent.</param>
    /// <returns>Whether the value is the payload.</returns>
    public readonly bool TryReadPayload<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T> => EmbeddedText.TryRead(Utf8.ToArray(), out payload, out error);

    /// <summary>Reads the value as a type of the caller's, and tells other JSON from a value that is absent where that fails.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="value">The value; null when it is not of that type.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for JSON that is not of that type, any other exception for a value that is absent.</param>
    /// <returns>Whether the value is of that type.</returns>
    public readonly bool TryReadJson<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return EmbeddedText.TryRead(Utf8, typeInfo, out value, out error);
    }

    /// <inheritdoc/>
    public readonly bool Equals(JsonMember other) => JsonEquality.AreEqual(Utf8, other.Utf8);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is JsonMember other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => JsonEquality.HashOf(Utf8);

    /// <inheritdoc/>
    public override readonly string ToString() => PayloadPrinter.Print(Utf8);

    /// <summary>Whether two members hold the same JSON.</summary>
    public static bool operator ==(JsonMember left, JsonMember right) => left.Equals(right);

    /// <summary>Whether two members hold different JSON.</summary>
    public static bool operator !=(JsonMember left, JsonMember right) => !left.Equals(right);

    /// <summary>Text that holds a JSON object or array counts as that value, for some services give one as the other.</summary>
    internal readonly JsonMember Unwrap() =>
        _value is byte[] source && source[_start] == (byte)'"' && EmbeddedText.TryUnwrap(Token, out _) ? new JsonMember(source, _start, _length, isEmbedded: true) : this;

    internal readonly void Write(Utf8JsonWriter writer) => writer.WriteRawValue(Token, skipInputValidation: true);

    /// <summary>The JSON of the value.</summary>
    internal readonly ReadOnlySpan<byte> Utf8 => _length < 0 && EmbeddedText.TryUnwrap(Token, out var inner) ? inner : Token;

    /// <summary>The value as it stands in the payload.</summary>
    private readonly ReadOnlySpan<byte> Token => _value switch
    {
        null => default,
        JsonElement element => JsonMarshal.GetRawUtf8Value(element),
        var source => Unsafe.As<byte[]>(source).AsSpan(_start, _length & ~EmbeddedFlag),
    };
}
