using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>
/// A member that holds a number, a boolean or a time: either the value, or the place of the token in the payload. The token was tried when it was read;
/// the value is made of it on each use, which is cheaper than to keep both, and the token is what is written back.
/// </summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
/// <typeparam name="TFormat">The form of the value on the wire.</typeparam>
public readonly struct ScalarMember<T, TFormat> : IEquatable<ScalarMember<T, TFormat>>
    where T : struct, IEquatable<T>
    where TFormat : struct, IScalarFormat<T>
{
    private readonly TextMember _text;

    // A class of our own, for a boxed time brings its ToString, and with it the time zones, into native binaries.
    private readonly ScalarValue<T>? _value;

    /// <summary>Takes a token that was tried before.</summary>
    internal ScalarMember(TextMember text) => _text = text;

    private ScalarMember(T value) => _value = new ScalarValue<T>(value);


    /// <summary>The value; null when the payload does not have it.</summary>
    public T? Value => _value is { } set ? set.Value : _text.HasValue && TryParse(_text, out var parsed) ? parsed : null;

    /// <summary>The value; the type's default when the payload does not have it.</summary>
    public T ValueOrDefault => Value.GetValueOrDefault();

    /// <summary>Whether the payload has the member.</summary>
    public bool HasValue => _value is not null || _text.HasValue;

    /// <summary>Makes a member of a value.</summary>
    /// <param name="value">The value; null for a member that is absent.</param>
    public static implicit operator ScalarMember<T, TFormat>(T? value) => FromValue(value);

    /// <summary>Makes a member of a value.</summary>
    /// <param name="value">The value; null for a member that is absent.</param>
    public static ScalarMember<T, TFormat> FromValue(T? value) => value is { } present ? new(present) : default;

    /// <inheritdoc/>
    public bool Equals(ScalarMember<T, TFormat> other) => Nullable.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScalarMember<T, TFormat> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? string.Empty;

    /// <summary>Whether two members hold the same value.</summary>
    public static bool operator ==(ScalarMember<T, TFormat> left, ScalarMember<T, TFormat> right) => left.Equals(right);

    /// <summary>Whether two members hold different values.</summary>
    public static bool operator !=(ScalarMember<T, TFormat> left, ScalarMember<T, TFormat> right) => !left.Equals(right);

    internal static bool TryCreate(TextMember text, out ScalarMember<T, TFormat> member)
    {
        member = new ScalarMember<T, TFormat>(text);
        return TryParse(text, out _);
    }

    internal void Write(Utf8JsonWriter writer)
    {
        if (_value is { } set)
        {
            TFormat.Write(writer, set.Value);
        }
        else
        {
            _text.Write(writer);
        }
    }

    private static bool TryParse(TextMember text, out T value)
    {
        var token = text.Token;
        if (token.Length > 0 && token[0] != (byte)'"')
        {
            return TFormat.TryParse(token, out value);
        }

        return TFormat.TryParse(token.Contains((byte)'\\') ? text.ToUtf8() : token[1..^1], out value);
    }
}
