using System.Collections;
using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>
/// A payload that is a JSON array, such as the batch of a pipe: a record over its items, which compares by value. Made by a collection expression: <c>[a, b]</c>.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract record PayloadList<T> : IReadOnlyList<T>
{
    /// <summary>The items, in the order of the payload.</summary>
    public ValueList<T> Items { get; init; } = [];

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <summary>Enumerates the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <summary>Prints the items, which say how many they are.</summary>
    /// <param name="builder">What was printed so far.</param>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        PayloadPrinter.Append(builder, nameof(Items), Items);
        return true;
    }
}
