using System.Buffers.Text;
using System.Globalization;

namespace LambdaEvents.Serialization;

/// <summary>Numbers as text, in the invariant culture. Booleans are read as 1 and 0.</summary>
internal static class NumberText
{
    public static bool TryParseInt32(ReadOnlySpan<byte> token, out int value)
    {
        var isWhole = TryParseInt64(token, out var number);
        value = unchecked((int)number);
        return isWhole && value == number;
    }

    public static bool TryParseInt64(ReadOnlySpan<byte> token, out long value)
    {
        if (Utf8Parser.TryParse(token, out value, out var consumed) && consumed == token.Length)
        {
            return true;
        }

        // 5.0 and 1.4E9 are whole numbers as well.
        var isWhole = TryParseDecimal(token, out var number) && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;
        value = isWhole ? (long)number : 0;
        return isWhole;
    }

    public static bool TryParseDecimal(ReadOnlySpan<byte> token, out decimal value)
    {
        if (BooleanFormat.TryParse(token, out var flag))
        {
            value = flag ? 1 : 0;
            return true;
        }

        return decimal.TryParse(token, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryParseDouble(ReadOnlySpan<byte> token, out double value)
    {
        if (BooleanFormat.TryParse(token, out var flag))
        {
            value = flag ? 1 : 0;
            return true;
        }

        // "NaN" and "Infinity" are no JSON numbers and could not be written back as ones.
        return double.TryParse(token, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    public static string Print<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
