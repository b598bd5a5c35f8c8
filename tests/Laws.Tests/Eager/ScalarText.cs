using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace LambdaEvents.Tests.Eager;

/// <summary>Numbers and booleans as text, without rounding. Null is text that is none. A boolean counts as 1 or 0 where a number is modelled, and the other way round.</summary>
public static partial class ScalarText
{
    public static object? Boolean(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => null,
    };

    public static object? Int32(string text) => Int64(text) is long and >= int.MinValue and <= int.MaxValue and var number ? (int)number : null;

    public static object? Int64(string text) =>
        Scaled(Flag(text) ?? text, 1) is { IsWhole: true } number && number.Value >= long.MinValue && number.Value <= long.MaxValue ? (long)number.Value : null;

    public static object? Decimal(string text) =>
        decimal.TryParse(Flag(text) ?? text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static object? Double(string text) =>
        Number().IsMatch(Flag(text) ?? text) && double.Parse(Flag(text) ?? text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : null;

    /// <summary>The number times a unit, cut to a whole number, and whether there was nothing to cut.</summary>
    public static (BigInteger Value, bool IsWhole)? Scaled(string text, long unit)
    {
        if (Number().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Value;
        var digits = BigInteger.Parse(match.Groups["sign"].Value + match.Groups["whole"].Value + fraction, CultureInfo.InvariantCulture) * unit;
        var exponent = match.Groups["exponent"] is { Success: true } power ? int.Parse(power.ValueSpan, CultureInfo.InvariantCulture) : 0;
        exponent -= fraction.Length;
        if (exponent >= 0)
        {
            return (digits * BigInteger.Pow(10, exponent), true);
        }

        var whole = BigInteger.DivRem(digits, BigInteger.Pow(10, -exponent), out var rest);
        return (whole, rest.IsZero);
    }

    private static string? Flag(string text) => Boolean(text) is bool flag ? flag ? "1" : "0" : null;

    [GeneratedRegex("^(?<sign>-?)(?<whole>[0-9]+)(\\.(?<fraction>[0-9]+))?([eE](?<exponent>[-+]?[0-9]{1,3}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
