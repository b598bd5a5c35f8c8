using System.Collections;
using System.Runtime.CompilerServices;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>An immutable list that equals another one with equal items in the same order. Made by a collection expression: <c>[a, b]</c>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly Func<DeferredJson, T[]>? _read;

    // Null until the first use, when the list came from a payload and holds plain values.
    private T[]? _items;

    internal ValueList(T[] items, DeferredJson json = default)
    {
        _items = items;
        Json = json;
    }

    internal ValueList(DeferredJson json, Func<DeferredJson, T[]> read)
    {
        Json = json;
        _read = read;
    }

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => Items.Length;

    internal DeferredJson Json { get; }

    private T[] Items => _items ??= _read!(Json);

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <summary>The items, without copying them.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Enumerates the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Whether the other list has equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other.AsSpan(), ValueEquality<T>.Comparer));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item, ValueEquality<T>.Comparer);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", Array.ConvertAll(Items, PayloadPrinter.Print))}]";
}
