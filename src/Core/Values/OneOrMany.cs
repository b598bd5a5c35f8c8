using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>
/// What AWS writes as one value or as a list of them. Reads as a list either way, and is written in the form that it came in; made by code, it is a list.
/// Two are equal when their items are, whatever their form.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(OneOrMany), nameof(OneOrMany.Create))]
public sealed class OneOrMany<T> : IReadOnlyList<T>, IEquatable<OneOrMany<T>>
{
    internal OneOrMany(ValueList<T> items, bool isOne, DeferredJson json = default)
    {
        Items = items;
        IsOne = isOne;
        Json = json;
    }

    /// <summary>Whether the value stands on the wire on its own, not in a list.</summary>
    public bool IsOne { get; }

    /// <summary>The items as a list.</summary>
    public ValueList<T> Items { get; }

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <summary>The place of one value in the payload. A list knows its own.</summary>
    internal DeferredJson Json { get; }

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <summary>Takes one value, which is written on its own.</summary>
    /// <param name="item">The value.</param>
    [return: NotNullIfNotNull(nameof(item))]
    public static implicit operator OneOrMany<T>?(T? item) => item is null ? null : new OneOrMany<T>([item], isOne: true);

    /// <summary>Enumerates the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(OneOrMany<T>? other) => other is not null && Items.Equals(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OneOrMany<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>The value, or the items in brackets.</summary>
    public override string ToString() => IsOne ? $"{Items[0]}" : Items.ToString();
}
