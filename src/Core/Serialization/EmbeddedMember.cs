using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>A member that holds a payload inside the payload, given as JSON or as text that holds it.</summary>
/// <typeparam name="T">The inner payload.</typeparam>
public readonly struct EmbeddedMember<T> : IEquatable<EmbeddedMember<T>>
    where T : class, IPayload<T>
{
    // The token, when the payload came as text: it is written back as text.
    private readonly TextMember _text;

    private EmbeddedMember(T? value, TextMember text = default)
    {
        Value = value;
        _text = text;
    }

    /// <summary>The inner payload; null when it is absent.</summary>
    public T? Value { get; }

    /// <summary>Makes a member of a payload.</summary>
    /// <param name="value">The payload; null for a member that is absent.</param>
    public static implicit operator EmbeddedMember<T>(T? value) => new(value);

    /// <summary>Makes a member of a payload.</summary>
    /// <param name="value">The payload; null for a member that is absent.</param>
    public static EmbeddedMember<T> FromValue(T? value) => new(value);

    /// <inheritdoc/>
    public bool Equals(EmbeddedMember<T> other) => EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmbeddedMember<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? string.Empty;

    /// <summary>Whether two members hold equal payloads.</summary>
    public static bool operator ==(EmbeddedMember<T> left, EmbeddedMember<T> right) => left.Equals(right);

    /// <summary>Whether two members hold different payloads.</summary>
    public static bool operator !=(EmbeddedMember<T> left, EmbeddedMember<T> right) => !left.Equals(right);

    internal static bool TryRead(ref PayloadReader reader, out EmbeddedMember<T> member)
    {
        member = default;
        switch (reader.Scanner.Peek())
        {
            case var first when PayloadReader.IsStart<T>(first):
                member = new EmbeddedMember<T>(T.Read(ref reader));
                return true;
            case (byte)'n':
                return reader.TryReadNull();
            case (byte)'"':
                reader.TryReadText(out var text);
                if (!EmbeddedText.TryUnwrap(text.Token, out var document))
                {
                    return false;
                }

                // Not as a document of its own: given as JSON it would not be held to the rules for roots either.
                var inner = new PayloadReader(document, 0, typeof(T));
                if (!PayloadReader.IsStart<T>(inner.Scanner.Peek()))
                {
                    return false;
                }

                member = new EmbeddedMember<T>(T.Read(ref inner), text);
                return true;
            default:
                reader.Scanner.SkipValue();
                return false;
        }
    }

    internal void Write(Utf8JsonWriter writer)
    {
        if (_text.HasValue)
        {
            _text.Write(writer);
        }
        else
        {
            Value?.Write(writer);
        }
    }
}
