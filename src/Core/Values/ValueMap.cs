using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>
/// An immutable map from names to values that keeps the order it got and equals another one with equal entries in any order.
/// Made of a dictionary, or by a collection expression of pairs.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    /// <summary>Up to here a walk over the entries finds a name faster than a hash table does.</summary>
    private const int SmallCount = 8;

    /// <summary>Up to here comparing each name with each other, which mostly differ in length, costs less than to build a set of them.</summary>
    private const int ComparedCount = 24;

    private readonly Func<DeferredJson, KeyValuePair<string, T>[]>? _read;
    private KeyValuePair<string, T>[]? _entries;
    private Dictionary<string, T>? _index;

    internal ValueMap(KeyValuePair<string, T>[] entries, DeferredJson json = default)
    {
        _entries = entries;
        Json = json;
    }

    internal ValueMap(DeferredJson json, Func<DeferredJson, KeyValuePair<string, T>[]> read)
    {
        Json = json;
        _read = read;
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => Entries.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Array.ConvertAll(Entries, entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => Array.ConvertAll(Entries, entry => entry.Value);

    internal DeferredJson Json { get; }

    private KeyValuePair<string, T>[] Entries => _entries ??= _read!(Json);

    /// <inheritdoc/>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no entry '{key}'.");

    /// <summary>Takes the entries of a dictionary.</summary>
    /// <param name="entries">The dictionary, which is copied.</param>
    [return: NotNullIfNotNull(nameof(entries))]
    public static implicit operator ValueMap<T>?(Dictionary<string, T>? entries) => entries?.ToValueMap();

    /// <summary>The entries in their order, without copying them.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => Entries;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var entries = Entries;
        if (entries.Length > SmallCount)
        {
            _index ??= new Dictionary<string, T>(entries, StringComparer.Ordinal);
            return _index.TryGetValue(key, out value);
        }

        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Enumerates the entries without allocating.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    /// <summary>Whether the other map has equal entries, in any order.</summary>
    /// <param name="other">The other map.</param>
    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other) || other is null || other.Count != Count)
        {
            return ReferenceEquals(this, other);
        }

        foreach (var (name, value) in this)
        {
            if (!other.TryGetValue(name, out var otherValue) || !ValueEquality<T>.Comparer.Equals(value, otherValue))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, for the order of entries does not count.
        var hash = 0;
        foreach (var (name, value) in this)
        {
            hash += HashCode.Combine(name, value is null ? 0 : ValueEquality<T>.Comparer.GetHashCode(value));
        }

        return hash;
    }

    /// <summary>The entries in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", Array.ConvertAll(Entries, entry => $"{entry.Key} = {PayloadPrinter.Print(entry.Value)}"))}]";

    /// <summary>Drops entries that a later one of the same name replaces, in the place of the first.</summary>
    internal static KeyValuePair<string, T>[] WithLastOfEachName(ReadOnlySpan<KeyValuePair<string, T>> entries) =>
        HasDistinctNames(entries) ? entries.ToArray() : DropReplaced(entries);

    /// <summary>As above, of an array that is the caller's own: it is given back where it is full and no entry has to go.</summary>
    internal static KeyValuePair<string, T>[] WithLastOfEachName(KeyValuePair<string, T>[] entries, int count) =>
        count == entries.Length && HasDistinctNames(entries) ? entries : WithLastOfEachName(entries.AsSpan(0, count));

    private static bool HasDistinctNames(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        if (entries.Length > ComparedCount)
        {
            var names = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                if (!names.TryAdd(entry.Key, 0))
                {
                    return false;
                }
            }

            return true;
        }

        for (var index = 1; index < entries.Length; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (entries[index].Key == entries[earlier].Key)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static KeyValuePair<string, T>[] DropReplaced(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var places = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        var distinct = new List<KeyValuePair<string, T>>(entries.Length);
        foreach (var entry in entries)
        {
            if (places.TryAdd(entry.Key, distinct.Count))
            {
                distinct.Add(entry);
            }
            else
            {
                distinct[places[entry.Key]] = entry;
            }
        }

        return [.. distinct];
    }
}
