using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>A member that a record keeps without a property for it.</summary>
internal sealed class UnknownMember(string name, int member, JsonMember json) : IEquatable<UnknownMember>
{
    private static readonly JsonElement Null = JsonElement.Parse("null"u8);

    // Not readonly: parsing on first use is remembered in it.
    private JsonMember _json = json;

    public string Name { get; } = name;

    /// <summary>The index of the record's member that could not hold the value, or <see cref="UnknownMemberList.NoMember"/>.</summary>
    public int Member { get; } = member;

    public JsonElement Value => _json.Value ?? Null;

    public bool Equals(UnknownMember? other) => other is not null && Name == other.Name && _json.Equals(other._json);

    public override bool Equals(object? obj) => Equals(obj as UnknownMember);

    public override int GetHashCode() => HashCode.Combine(Name, _json);

    public void Write(Utf8JsonWriter writer)
    {
        writer.WritePropertyName(Name);
        if (_json.HasValue)
        {
            _json.Write(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
