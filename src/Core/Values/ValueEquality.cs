using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>The comparer for items of containers: everything compares by value on its own, but for <see cref="JsonElement"/>.</summary>
internal static class ValueEquality<T>
{
    public static readonly IEqualityComparer<T> Comparer =
        typeof(T) == typeof(JsonElement) ? (IEqualityComparer<T>)(object)JsonElementComparer.Instance : EqualityComparer<T>.Default;
}
