using System.Globalization;

namespace LambdaEvents.Ses;

/// <summary>Dates as emails write them: RFC 5322, and the names of UTC that older programs use.</summary>
internal static class SesDateText
{
    private static readonly string[] Formats = ["d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz"];

    private static readonly string[] NamesOfUtc = ["GMT", "UT", "UTC", "Z"];

    public static bool TryParse(string? text, out DateTimeOffset date)
    {
        // The day of the week may be left out; programs that get it wrong are believed on the rest.
        var withoutDay = text?[(text.IndexOf(',', StringComparison.Ordinal) + 1)..];
        return DateTimeOffset.TryParseExact(
            WithOffset(WithoutComment(withoutDay)), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);
    }

    /// <summary>Cuts off the name of the zone that many programs write behind the offset: <c>+0000 (UTC)</c>.</summary>
    private static string? WithoutComment(string? text)
    {
        var comment = text?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return comment < 0 ? text?.Trim() : text?[..comment].Trim();
    }

    private static string? WithOffset(string? text)
    {
        var zone = text?.LastIndexOf(' ') ?? -1;
        return zone >= 0 && NamesOfUtc.Contains(text?[(zone + 1)..], StringComparer.OrdinalIgnoreCase) ? $"{text?[..zone]} +0000" : text;
    }
}
