namespace LambdaEvents.Serialization;

/// <summary>A member that holds base64 text.</summary>
public readonly struct Base64Member : IEquatable<Base64Member>
{
    private readonly TextMember _text;

    internal Base64Member(TextMember text) => _text = text;

    /// <summary>The base64; null when the payload does not have it.</summary>
    public Base64? Value => _text.HasValue ? new Base64(_text) : null;

    /// <summary>The base64; empty when the payload does not have it.</summary>
    public Base64 ValueOrDefault => new(_text);

    /// <summary>Makes a member of a value.</summary>
    /// <param name="value">The base64; null for a member that is absent.</param>
    public static implicit operator Base64Member(Base64? value) => FromValue(value);

    /// <summary>Makes a member of a value.</summary>
    /// <param name="value">The base64; null for a member that is absent.</param>
    public static Base64Member FromValue(Base64? value) => value is { } present ? new Base64Member(present.Member) : default;

    /// <inheritdoc/>
    public bool Equals(Base64Member other) => _text.Equals(other._text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Base64Member other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Whether two members hold the same base64.</summary>
    public static bool operator ==(Base64Member left, Base64Member right) => left.Equals(right);

    /// <summary>Whether two members hold different base64.</summary>
    public static bool operator !=(Base64Member left, Base64Member right) => !left.Equals(right);

    internal TextMember Text => _text;
}
