namespace LambdaEvents;

/// <summary>Makes maps that compare by value; what a collection expression calls.</summary>
public static class ValueMap
{
    /// <summary>Makes a map of entries.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">Names and values; of two equal names the last counts.</param>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries) =>
        entries.IsEmpty ? ValueMap<T>.Empty : new ValueMap<T>(ValueMap<T>.WithLastOfEachName(entries));

    /// <summary>Makes a map of a dictionary.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">Names and values, which are enumerated once.</param>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> entries) => [.. entries];
}
