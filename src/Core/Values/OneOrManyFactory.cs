namespace LambdaEvents;

/// <summary>Makes values that AWS writes alone or in a list; what a collection expression calls.</summary>
public static class OneOrMany
{
    /// <summary>Makes a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    public static OneOrMany<T> Create<T>(ReadOnlySpan<T> items) => new(ValueList.Create(items), isOne: false);
}
