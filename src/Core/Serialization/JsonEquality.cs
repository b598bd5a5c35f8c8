using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>
/// Compares JSON by value: members in any order, numbers by what they are worth. Over the text and not over <see cref="JsonElement"/>, which would bring the whole of
/// <see cref="JsonDocument"/> into every native binary, for every record can be compared.
/// </summary>
internal static class JsonEquality
{
    /// <summary>Whether two values are equal; no text at all is as <c>null</c>.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        try
        {
            return left.SequenceEqual(right) || AreAlike(left, right);
        }
        catch (JsonException)
        {
            // An element of the caller's that is nested deeper than a payload may be equals its own text alone.
            return false;
        }
    }

    /// <summary>A number that equal values share.</summary>
    public static int HashOf(ReadOnlySpan<byte> json)
    {
        try
        {
            return Hash(json);
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    private static bool AreAlike(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var kind = Kind(left);
        if (kind != Kind(right))
        {
            return false;
        }

        return kind switch
        {
            (byte)'{' or (byte)'[' => HaveEqualItems(left, right),
            (byte)'"' => Text(left) == Text(right),
            (byte)'0' => JsonNumberValue.Parse(left) == JsonNumberValue.Parse(right),
            _ => true,
        };
    }

    private static bool HaveEqualItems(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var (items, others) = (JsonItem.ListOf(left), JsonItem.ListOf(right));
        if (items.Count != others.Count)
        {
            return false;
        }

        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].Name != others[index].Name || !AreAlike(items[index].Of(left), others[index].Of(right)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(ReadOnlySpan<byte> json)
    {
        var kind = Kind(json);
        return kind switch
        {
            (byte)'{' or (byte)'[' => HashItems(json),
            (byte)'"' => Text(json).GetHashCode(StringComparison.Ordinal),
            (byte)'0' => JsonNumberValue.Parse(json).GetHashCode(),
            _ => kind,
        };
    }

    private static int HashItems(ReadOnlySpan<byte> json)
    {
        var hash = new HashCode();
        foreach (var item in JsonItem.ListOf(json))
        {
            hash.Add(item.Name.GetHashCode(StringComparison.Ordinal));
            hash.Add(Hash(item.Of(json)));
        }

        return hash.ToHashCode();
    }

    /// <summary>The byte that a value of this kind begins with; <c>0</c> for all numbers, <c>n</c> for no text.</summary>
    private static byte Kind(ReadOnlySpan<byte> json)
    {
        var first = new JsonScanner(json, 0, typeof(JsonMember)).Peek();
        return first switch
        {
            0 => (byte)'n',
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => (byte)'0',
            _ => first,
        };
    }

    private static string Text(ReadOnlySpan<byte> json) => JsonText.Decode(json[1..^1], isEscaped: true);
}
