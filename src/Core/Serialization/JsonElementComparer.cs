using System.Runtime.InteropServices;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Compares JSON by value: members in any order, numbers by what they are worth.</summary>
internal sealed class JsonElementComparer : IEqualityComparer<JsonElement>
{
    public static readonly JsonElementComparer Instance = new();

    public bool Equals(JsonElement x, JsonElement y)
    {
        if (IsAbsent(x) || IsAbsent(y))
        {
            return IsAbsent(x) && IsAbsent(y);
        }

        try
        {
            return JsonElement.DeepEquals(x, y);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, of which System.Text.Json makes no string: such values are compared as they are written.
            return JsonMarshal.GetRawUtf8Value(x).SequenceEqual(JsonMarshal.GetRawUtf8Value(y));
        }
    }

    public int GetHashCode(JsonElement obj) => obj.ValueKind switch
    {
        JsonValueKind.String => JsonText.Decode(JsonMarshal.GetRawUtf8Value(obj)[1..^1], isEscaped: true).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Array => HashArray(obj),
        JsonValueKind.Object => HashObject(obj),
        JsonValueKind.Number => obj.TryGetDouble(out var number) ? number.GetHashCode() : 0,
        var kind => IsAbsent(obj) ? 0 : (int)kind,
    };

    private static bool IsAbsent(JsonElement element) => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    private int HashArray(JsonElement array)
    {
        var hash = new HashCode();
        foreach (var item in array.EnumerateArray())
        {
            hash.Add(GetHashCode(item));
        }

        return hash.ToHashCode();
    }

    private int HashObject(JsonElement element)
    {
        // A sum, for the order of members does not count.
        var hash = 0;
        foreach (var member in element.EnumerateObject())
        {
            hash += HashCode.Combine(JsonText.Decode(JsonMarshal.GetRawUtf8PropertyName(member), isEscaped: true), GetHashCode(member.Value));
        }

        return hash;
    }
}
