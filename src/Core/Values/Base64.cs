using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Serialization;
using Codec = System.Buffers.Text.Base64;

namespace LambdaEvents;

/// <summary>
/// Bytes that stand as base64 text in a payload. The text is decoded on demand, straight from the payload; text that is no base64 never stops a
/// payload from being read. Two values are equal when their texts are.
/// </summary>
public readonly struct Base64 : IEquatable<Base64>
{
    private const string NoBase64 = "The text is not base64.";

    private readonly TextMember _text;

    /// <summary>Takes text that is base64 already.</summary>
    /// <param name="text">The base64 text, as it goes on the wire.</param>
    public Base64(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    internal Base64(TextMember text) => _text = text;

    /// <summary>The base64 text, as it stands on the wire.</summary>
    public string Text
    {
        get
        {
            var text = _text;
            return text.ValueOrEmpty;
        }
    }

    internal TextMember Member => _text.HasValue ? _text : string.Empty;

    /// <summary>Encodes bytes.</summary>
    /// <param name="bytes">The bytes that the base64 text stands for.</param>
    public static Base64 FromBytes(ReadOnlySpan<byte> bytes) => new(Convert.ToBase64String(bytes));

    /// <summary>Encodes the UTF-8 bytes of a text.</summary>
    /// <param name="text">The text before it is encoded.</param>
    public static Base64 FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Decodes the bytes.</summary>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public byte[] ToArray() => TryDecode(out var bytes) ? bytes : throw new FormatException("The text is not base64. Use TryDecode where that can happen.");

    /// <summary>Decodes the bytes, if the text is base64.</summary>
    /// <param name="bytes">The bytes; null when the text is not base64.</param>
    public bool TryDecode([NotNullWhen(true)] out byte[]? bytes)
    {
        var token = _text.Token;
        var text = token is [(byte)'"', .., (byte)'"'] && !token.Contains((byte)'\\') ? token[1..^1] : _text.ToUtf8();
        var buffer = new byte[Codec.GetMaxDecodedFromUtf8Length(text.Length)];
        var status = Codec.DecodeFromUtf8(text, buffer, out _, out var written);
        if (status == OperationStatus.Done || TryDecodeLoosely(text, buffer, out written))
        {
            Array.Resize(ref buffer, written);
            bytes = buffer;
            return true;
        }

        bytes = null;
        return false;
    }

    /// <summary>Some encoders leave bits in the last character that no byte has room for; .NET's other decoder drops them.</summary>
    private static bool TryDecodeLoosely(ReadOnlySpan<byte> text, byte[] buffer, out int written) =>
        Convert.TryFromBase64String(Encoding.UTF8.GetString(text), buffer, out written);

    /// <summary>Decodes the bytes and reads them as UTF-8 text.</summary>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public string GetString() => Encoding.UTF8.GetString(ToArray());

    /// <summary>Decodes the bytes and reads them, JSON, as a payload.</summary>
    /// <typeparam name="T">The payload that the bytes hold.</typeparam>
    /// <exception cref="FormatException">The text is not base64.</exception>
    /// <exception cref="JsonException">The bytes are not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">The bytes hold another payload.</exception>
    public T Read<T>()
        where T : IPayload<T> => PayloadReader.ReadOwnedDocument<T>(ToArray());

    /// <summary>Decodes the bytes and reads them, JSON, as a type of the caller's.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="FormatException">The text is not base64.</exception>
    /// <exception cref="JsonException">The bytes are not well-formed JSON, or not of that type.</exception>
    public T? Read<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Deserialize(ToArray(), typeInfo);
    }

    /// <summary>Decodes the bytes and reads them, JSON, as a payload; tells another payload from what is broken where that fails.</summary>
    /// <typeparam name="T">The payload that the bytes may hold.</typeparam>
    /// <param name="payload">The payload; null when the bytes do not hold it.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for another payload, any other exception for text that is not base64 or bytes that are not well-formed JSON.</param>
    /// <returns>Whether the bytes hold the payload.</returns>
    public bool TryRead<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T>
    {
        if (TryDecode(out var bytes))
        {
            return EmbeddedText.TryRead(bytes, out payload, out error);
        }

        payload = default;
        error = new JsonException(NoBase64);
        return false;
    }

    /// <summary>Decodes the bytes and reads them, JSON, as a type of the caller's; tells other JSON from what is broken where that fails.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="value">The value; null when the bytes do not hold it.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for JSON that is not of that type, any other exception for text that is not base64 or bytes that are not well-formed JSON.</param>
    /// <returns>Whether the bytes hold the value.</returns>
    public bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        if (TryDecode(out var bytes))
        {
            return EmbeddedText.TryRead(bytes, typeInfo, out value, out error);
        }

        value = default;
        error = new JsonException(NoBase64);
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Base64 other) => Member.Equals(other.Member);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Base64 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Member.GetHashCode();

    /// <summary>The base64 text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether two texts are the same.</summary>
    public static bool operator ==(Base64 left, Base64 right) => left.Equals(right);

    /// <summary>Whether two texts differ.</summary>
    public static bool operator !=(Base64 left, Base64 right) => !left.Equals(right);
}
