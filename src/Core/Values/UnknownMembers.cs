using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>
/// The members of a payload that its record has no property for: names that the schema does not know, and values of a kind that the property cannot hold.
/// Immutable, compared by value, and written back with the record.
/// </summary>
[CollectionBuilder(typeof(UnknownMembers), nameof(Create))]
public sealed class UnknownMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<UnknownMembers>
{
    /// <summary>Up to here a walk over the members finds a name faster than a hash table does.</summary>
    private const int SmallCount = 8;

    private readonly UnknownMember[] _members;
    private Dictionary<string, UnknownMember>? _index;

    internal UnknownMembers(UnknownMember[] members) => _members = members;

    /// <summary>No unknown members.</summary>
    public static UnknownMembers Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Array.ConvertAll(_members, member => member.Name);

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => Array.ConvertAll(_members, member => member.Value);

    /// <inheritdoc/>
    public JsonElement this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no unknown member '{key}'.");

    /// <summary>Makes unknown members, to write what this library does not model yet.</summary>
    /// <param name="members">Names and values; of two equal names the last counts.</param>
    public static UnknownMembers Create(ReadOnlySpan<KeyValuePair<string, JsonElement>> members)
    {
        var list = new UnknownMemberList();
        foreach (var (name, value) in members)
        {
            list.Add(name, UnknownMemberList.NoMember, JsonMember.FromElement(value));
        }

        return list.ToUnknownMembers() ?? Empty;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Find(key) is not null;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        var member = Find(key);
        value = member?.Value ?? default;
        return member is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, JsonElement>>)Array.ConvertAll(_members, member => KeyValuePair.Create(member.Name, member.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the same names have the same values, in any order.</summary>
    /// <param name="other">The other members.</param>
    public bool Equals(UnknownMembers? other) =>
        other is not null && other.Count == Count && Array.TrueForAll(_members, member => member.Equals(other.Find(member.Name)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, for the order of members does not count.
        var hash = 0;
        foreach (var member in _members)
        {
            hash += member.GetHashCode();
        }

        return hash;
    }

    /// <summary>The names of the members. Their values may be secrets, so they are not printed.</summary>
    public override string ToString() => $"[{string.Join(", ", Keys)}]";

    internal UnknownMembers? Without(int member)
    {
        if (Array.TrueForAll(_members, candidate => candidate.Member != member))
        {
            return this;
        }

        var rest = Array.FindAll(_members, candidate => candidate.Member != member);
        return rest.Length == 0 ? null : new UnknownMembers(rest);
    }

    internal void Write(Utf8JsonWriter writer)
    {
        foreach (var member in _members)
        {
            member.Write(writer);
        }
    }

    private UnknownMember? Find(string name)
    {
        if (_members.Length <= SmallCount)
        {
            return Array.Find(_members, member => member.Name == name);
        }

        _index ??= CreateIndex();
        return _index.GetValueOrDefault(name);
    }

    private Dictionary<string, UnknownMember> CreateIndex()
    {
        var index = new Dictionary<string, UnknownMember>(_members.Length, StringComparer.Ordinal);
        foreach (var member in _members)
        {
            index.Add(member.Name, member);
        }

        return index;
    }
}
