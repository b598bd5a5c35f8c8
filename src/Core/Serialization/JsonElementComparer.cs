using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Compares elements by value: members in any order, numbers by what they are worth.</summary>
internal sealed class JsonElementComparer : IEqualityComparer<JsonElement>
{
    public static readonly JsonElementComparer Instance = new();

    public bool Equals(JsonElement x, JsonElement y) => JsonEquality.AreEqual(LenientJson.TextOf(x), LenientJson.TextOf(y));

    public int GetHashCode(JsonElement obj) => JsonEquality.HashOf(LenientJson.TextOf(obj));
}
