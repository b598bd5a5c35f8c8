using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Serialization;

/// <summary>
/// A member that holds text: either a string, or the place of the token in the payload until somebody asks for the string.
/// Decoding swaps one reference, so that records may be read from several threads at once.
/// </summary>
public struct TextMember : IEquatable<TextMember>
{
    private const int EscapedFlag = int.MinValue;

    private readonly int _start;
    private readonly int _length;

    // Nothing, the payload that holds the token, or the string. A test for string costs one comparison, one for byte[] a call: what is no string is the payload.
    private object? _value;

    internal TextMember(byte[] source, int start, int length, bool isEscaped)
    {
        _value = source;
        _start = start;
        _length = isEscaped ? length | EscapedFlag : length;
    }

    private TextMember(string? text) => _value = text;

    /// <summary>The text; null when the payload does not have it.</summary>
    public string? Value
    {
        get
        {
            var value = _value;
            return value is null or string ? (string?)value : Decode(Unsafe.As<byte[]>(value));
        }
    }

    /// <summary>The text; empty when the payload does not have it.</summary>
    public string ValueOrEmpty => Value ?? string.Empty;

    /// <summary>Whether the payload has the member.</summary>
    public readonly bool HasValue => _value is not null;

    /// <summary>The token as it stands in the payload, with its quotes; empty when the member was set by code.</summary>
    internal readonly ReadOnlySpan<byte> Token => _value is null or string ? default : Unsafe.As<byte[]>(_value).AsSpan(_start, _length & ~EscapedFlag);

    /// <summary>Makes a member of a string.</summary>
    /// <param name="text">The text; null for a member that is absent.</param>
    public static implicit operator TextMember(string? text) => new(text);

    /// <summary>Makes a member of a string.</summary>
    /// <param name="text">The text; null for a member that is absent.</param>
    public static TextMember FromText(string? text) => new(text);

    /// <summary>Reads the text, which holds JSON, as a payload.</summary>
    /// <typeparam name="T">The payload that the text holds.</typeparam>
    /// <exception cref="JsonException">The text is absent or not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">The text holds another payload.</exception>
    public readonly T ReadPayload<T>()
        where T : IPayload<T> => PayloadReader.ReadOwnedDocument<T>(ToUtf8());

    /// <summary>Reads the text, which holds JSON, as a type of the caller's.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="JsonException">The text is absent, not well-formed JSON, or not of that type.</exception>
    public readonly T? ReadJson<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        var token = Token;
        if (token is [(byte)'"', .. var text, (byte)'"'])
        {
            return IsEscaped ? ReadEscapedJson(text, typeInfo) : JsonSerializer.Deserialize(text, typeInfo);
        }

        return token.IsEmpty ? JsonSerializer.Deserialize((string?)_value ?? string.Empty, typeInfo) : JsonSerializer.Deserialize(token, typeInfo);
    }

    /// <summary>Reads the text, which may hold JSON, as a payload, and tells another payload from broken JSON where that fails.</summary>
    /// <typeparam name="T">The payload that the text may hold.</typeparam>
    /// <param name="payload">The payload; null when the text does not hold it.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for another payload, any other exception for text that is absent or not well-formed JSON.</param>
    /// <returns>Whether the text holds the payload.</returns>
    public readonly bool TryReadPayload<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T> => EmbeddedText.TryRead(ToUtf8(), out payload, out error);

    /// <summary>Reads the text, which may hold JSON, as a type of the caller's, and tells other JSON from broken JSON where that fails.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="value">The value; null when the text does not hold it.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for JSON that is not of that type, any other exception for text that is absent or not well-formed JSON.</param>
    /// <returns>Whether the text holds the value.</returns>
    public readonly bool TryReadJson<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return EmbeddedText.TryRead(ToUtf8(), typeInfo, out value, out error);
    }

    /// <inheritdoc/>
    public readonly bool Equals(TextMember other) => string.Equals(Peek(), other.Peek(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is TextMember other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Peek()?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public override readonly string ToString() => Peek() ?? string.Empty;

    /// <summary>Whether two members hold the same text.</summary>
    public static bool operator ==(TextMember left, TextMember right) => left.Equals(right);

    /// <summary>Whether two members hold different texts.</summary>
    public static bool operator !=(TextMember left, TextMember right) => !left.Equals(right);

    /// <summary>The text's bytes, escapes resolved.</summary>
    internal readonly byte[] ToUtf8()
    {
        var token = Token;
        if (token.IsEmpty)
        {
            return System.Text.Encoding.UTF8.GetBytes((string?)_value ?? string.Empty);
        }

        return token[0] == (byte)'"' ? JsonText.DecodeToUtf8(token[1..^1], IsEscaped) : token.ToArray();
    }

    /// <summary>Whether the text is one of these; if so, it is that very string from now on.</summary>
    internal bool TryIntern(ReadOnlySpan<string> known)
    {
        var token = Token;
        if (IsEscaped || token is not [(byte)'"', ..])
        {
            return known.Contains(ValueOrEmpty);
        }

        foreach (var candidate in known)
        {
            if (System.Text.Ascii.Equals(token[1..^1], candidate))
            {
                _value = candidate;
                return true;
            }
        }

        return !System.Text.Ascii.IsValid(token) && known.Contains(ValueOrEmpty);
    }

    internal readonly void Write(Utf8JsonWriter writer)
    {
        var token = Token;
        if (token.IsEmpty)
        {
            writer.WriteStringValue((string?)_value);
        }
        else
        {
            writer.WriteRawValue(token, skipInputValidation: true);
        }
    }

    /// <summary>The caller's type copies what it keeps, so that the unescaped text may stand in a pooled buffer.</summary>
    private static T? ReadEscapedJson<T>(ReadOnlySpan<byte> text, JsonTypeInfo<T> typeInfo)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            var isUtf8 = JsonText.TryDecodeToUtf8(text, buffer, out var length);
            return JsonSerializer.Deserialize(isUtf8 ? buffer.AsSpan(0, length) : JsonText.DecodeToUtf8(text, isEscaped: true), typeInfo);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private readonly bool IsEscaped => _length < 0;

    private readonly string? Peek()
    {
        var copy = this;
        return copy.Value;
    }

    private string Decode(byte[] source)
    {
        var token = source.AsSpan(_start, _length & ~EscapedFlag);
        if (token[0] != (byte)'"')
        {
            // A number or a boolean stays a token, for it must be written back as one.
            return System.Text.Encoding.UTF8.GetString(token);
        }

        var text = JsonText.Decode(token[1..^1], IsEscaped);
        if (!IsEscaped || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            // Escaped surrogates stay a token too: a lone one cannot be written from a string.
            _value = text;
        }

        return text;
    }
}
