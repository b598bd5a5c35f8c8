namespace LambdaEvents.Serialization;

/// <summary>
/// Remembers a few hundred short texts, so that what every record of a batch repeats (ARN, region, names of headers and types) is one string and not a thousand.
/// A text that is not remembered is decoded; one that falls into its place is forgotten. Threads may race for a place: each gets a right string.
/// </summary>
internal static class RecentTexts
{
    private const int PlaceCount = 512;
    private const int MaxLength = 96;

    private static readonly string?[] Places = new string?[PlaceCount];

    public static string Get(ReadOnlySpan<byte> text)
    {
        if (text.Length - 1 >= MaxLength)
        {
            return JsonText.DecodePlain(text);
        }

        if (text.IsEmpty)
        {
            return string.Empty;
        }

        ref var place = ref Places[PlaceOf(text)];
        var recent = place;
        if (recent is not null && ShortBytes.Equal(text, recent))
        {
            return recent;
        }

        var decoded = JsonText.DecodePlain(text);
        place = decoded;
        return decoded;
    }

    private static int PlaceOf(ReadOnlySpan<byte> text)
    {
        var hash = (uint)(text.Length | (text[0] << 8) | (text[text.Length / 2] << 16) | (text[^1] << 24));
        return (int)((hash * 2654435769u) >> (32 - 9));
    }
}
