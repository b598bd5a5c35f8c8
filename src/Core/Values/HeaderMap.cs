using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LambdaEvents;

/// <summary>
/// HTTP headers: an immutable map that finds names whatever their case and keeps the case that it got. Where a name came twice in different cases, the last one is found;
/// both are enumerated and written back.
/// </summary>
[CollectionBuilder(typeof(HeaderMap), nameof(Create))]
public sealed class HeaderMap : IReadOnlyDictionary<string, string>, IEquatable<HeaderMap>
{
    /// <summary>Headers that carry credentials, which must not reach a log.</summary>
    private static readonly FrozenSet<string> SensitiveNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "X-Amz-Security-Token", "X-Forwarded-Access-Token");

    internal HeaderMap(ValueMap<string> map) => Map = map;

    /// <summary>The map without headers.</summary>
    public static HeaderMap Empty { get; } = new(ValueMap<string>.Empty);

    /// <inheritdoc/>
    public int Count => Map.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Map.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => Map.Values;

    internal ValueMap<string> Map { get; }

    /// <inheritdoc/>
    public string this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no header '{key}'.");

    /// <summary>Takes the headers of a dictionary.</summary>
    /// <param name="headers">The dictionary, which is copied.</param>
    [return: NotNullIfNotNull(nameof(headers))]
    public static implicit operator HeaderMap?(Dictionary<string, string>? headers) => headers is null ? null : [.. headers];

    /// <summary>Makes a map of headers; what a collection expression calls.</summary>
    /// <param name="headers">Names and values.</param>
    public static HeaderMap Create(ReadOnlySpan<KeyValuePair<string, string>> headers) => headers.IsEmpty ? Empty : new HeaderMap(ValueMap.Create(headers));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var headers = Map.AsSpan();
        for (var index = headers.Length - 1; index >= 0; index--)
        {
            if (string.Equals(headers[index].Key, key, StringComparison.OrdinalIgnoreCase))
            {
                value = headers[index].Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Enumerates the headers, with the names in the case that they have.</summary>
    public ReadOnlySpan<KeyValuePair<string, string>>.Enumerator GetEnumerator() => Map.GetEnumerator();

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, string>>)Map).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Map).GetEnumerator();

    /// <summary>Whether the other map has the same headers, in any order, whatever the case of their names.</summary>
    /// <param name="other">The other map.</param>
    public bool Equals(HeaderMap? other) => ReferenceEquals(this, other) || (other is not null && Sorted().AsSpan().SequenceEqual(other.Sorted()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HeaderMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var (name, value) in this)
        {
            hash += HashCode.Combine(name.GetHashCode(StringComparison.OrdinalIgnoreCase), value);
        }

        return hash;
    }

    /// <summary>The headers in brackets; those that carry credentials as <c>***</c>.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", Array.ConvertAll(Map.AsSpan().ToArray(), header => $"{header.Key} = {(SensitiveNames.Contains(header.Key) ? "***" : header.Value)}"))}]";

    private (string Name, string Value)[] Sorted()
    {
        var headers = Array.ConvertAll(Map.AsSpan().ToArray(), header => (Name: header.Key.ToUpperInvariant(), header.Value));
        Array.Sort(headers, Compare);
        return headers;
    }

    private static int Compare((string Name, string Value) left, (string Name, string Value) right) =>
        string.CompareOrdinal(left.Name, right.Name) is var byName and not 0 ? byName : string.CompareOrdinal(left.Value, right.Value);
}
