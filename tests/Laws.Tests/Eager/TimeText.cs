using System.Globalization;
using System.Text.RegularExpressions;

namespace LambdaEvents.Tests.Eager;

/// <summary>Times as text. Null is text that is none.</summary>
public static partial class TimeText
{
    private static readonly long MinTicks = (DateTimeOffset.MinValue - DateTimeOffset.UnixEpoch).Ticks;

    private static readonly long MaxTicks = (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).Ticks;

    public static object? Epoch(string text, long ticksPerUnit) =>
        ScalarText.Scaled(text, ticksPerUnit) is { } ticks && ticks.Value >= MinTicks && ticks.Value <= MaxTicks ? DateTimeOffset.UnixEpoch.AddTicks((long)ticks.Value) : null;

    /// <summary>ISO 8601 with any form of offset, UTC without one; of the fraction .NET has room for seven digits.</summary>
    public static object? Iso(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var seconds = match.Groups["seconds"] is { Success: true } given ? given.Value : "00";
        var fraction = match.Groups["fraction"].Value.PadRight(7, '0')[..7];
        var hours = match.Groups["hours"] is { Success: true } offset ? offset.Value : "+00";
        var minutes = match.Groups["minutes"] is { Success: true } part ? part.Value : "00";
        var normal = $"{match.Groups["date"].Value}T{match.Groups["time"].Value}:{seconds}.{fraction}{hours}:{minutes}";
        return DateTimeOffset.TryParseExact(normal, "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }

    [GeneratedRegex(
        "^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?<time>[0-9]{2}:[0-9]{2})(:(?<seconds>[0-9]{2})([.,](?<fraction>[0-9]+))?)?([Zz]|(?<hours>[-+][0-9]{2})(:?(?<minutes>[0-9]{2}))?)?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
