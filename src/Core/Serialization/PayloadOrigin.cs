using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>
/// What a record remembers of the payload that it was read from: its text, which is written back as long as nothing was changed, and the members that the
/// schema does not name. The text does not count in equality.
/// </summary>
public struct PayloadOrigin : IEquatable<PayloadOrigin>
{
    private DeferredJson _text;
    private UnknownMembers? _unknown;

    internal PayloadOrigin(DeferredJson text, UnknownMembers? unknown)
    {
        _text = text;
        _unknown = unknown;
    }

    /// <summary>The members that the schema does not name, and the values that it cannot hold.</summary>
    public UnknownMembers Unknown
    {
        readonly get => _unknown ?? UnknownMembers.Empty;
        set
        {
            _text = default;
            _unknown = value is { Count: > 0 } ? value : null;
        }
    }

    /// <summary>Notes that a member was set by code: the text that the record came from no longer says what it is.</summary>
    /// <param name="member">The index of the member.</param>
    public void Changed(int member)
    {
        _text = default;
        _unknown = _unknown?.Without(member);
    }

    /// <summary>Writes the record's own text, if it still says what the record is.</summary>
    /// <param name="writer">Where the record goes.</param>
    /// <returns>Whether it was written.</returns>
    public readonly bool TryWrite(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return _text.TryWrite(writer);
    }

    /// <summary>Writes the members that the schema does not name.</summary>
    /// <param name="writer">Where the record goes.</param>
    public readonly void WriteUnknown(Utf8JsonWriter writer) => _unknown?.Write(writer);

    /// <inheritdoc/>
    public readonly bool Equals(PayloadOrigin other) => Unknown.Equals(other.Unknown);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is PayloadOrigin other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => _unknown?.GetHashCode() ?? 0;

    /// <summary>Whether two records hold the same unknown members.</summary>
    public static bool operator ==(PayloadOrigin left, PayloadOrigin right) => left.Equals(right);

    /// <summary>Whether two records hold different unknown members.</summary>
    public static bool operator !=(PayloadOrigin left, PayloadOrigin right) => !left.Equals(right);
}
