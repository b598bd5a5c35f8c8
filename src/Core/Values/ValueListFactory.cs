namespace LambdaEvents;

/// <summary>Makes lists that compare by value; what a collection expression calls.</summary>
public static class ValueList
{
    /// <summary>Makes a list of items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>Makes a list of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are enumerated once.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => [.. items];
}
