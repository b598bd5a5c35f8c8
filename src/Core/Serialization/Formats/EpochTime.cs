using System.Buffers.Text;

namespace LambdaEvents.Serialization;

/// <summary>Times that are counted from 1970-01-01 UTC. Exact: no floating point on the way.</summary>
internal static class EpochTime
{
    private static readonly long MaxTicks = (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).Ticks;
    private static readonly long MinTicks = (DateTimeOffset.MinValue - DateTimeOffset.UnixEpoch).Ticks;

    public static bool TryParse(ReadOnlySpan<byte> token, long ticksPerUnit, out DateTimeOffset time)
    {
        time = default;
        if (token.IsEmpty || char.IsAsciiLetter((char)token[0]) || !TryCountTicks(token, ticksPerUnit, out var ticks))
        {
            return false;
        }

        time = DateTimeOffset.UnixEpoch.AddTicks(ticks);
        return true;
    }

    /// <summary>The number of units since the epoch; a whole number where the time is one.</summary>
    public static decimal Count(DateTimeOffset time, long ticksPerUnit)
    {
        var ticks = time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        return ticks % ticksPerUnit == 0 ? ticks / ticksPerUnit : (decimal)ticks / ticksPerUnit;
    }

    private static bool TryCountTicks(ReadOnlySpan<byte> token, long ticksPerUnit, out long ticks)
    {
        ticks = 0;
        if (Utf8Parser.TryParse(token, out long whole, out var consumed) && consumed == token.Length)
        {
            var isInRange = whole <= MaxTicks / ticksPerUnit && whole >= MinTicks / ticksPerUnit;
            ticks = isInRange ? whole * ticksPerUnit : 0;
            return isInRange;
        }

        if (TryCountFixedPoint(token, consumed, whole, ticksPerUnit, out ticks))
        {
            return true;
        }

        if (!NumberText.TryParseDecimal(token, out var number) || number > (decimal)MaxTicks / ticksPerUnit || number < (decimal)MinTicks / ticksPerUnit)
        {
            return false;
        }

        ticks = (long)(number * ticksPerUnit);
        return true;
    }

    /// <summary>The common form of a fraction, digits behind a point. What is finer than .NET's clock is cut off, as it is below.</summary>
    private static bool TryCountFixedPoint(ReadOnlySpan<byte> token, int wholeLength, long whole, long ticksPerUnit, out long ticks)
    {
        ticks = 0;
        if (whole <= 0 || whole >= MaxTicks / ticksPerUnit || wholeLength + 1 >= token.Length || token[wholeLength] != '.')
        {
            return false;
        }

        var unit = ticksPerUnit;
        foreach (var digit in token[(wholeLength + 1)..])
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                ticks = 0;
                return false;
            }

            unit /= 10;
            ticks += (digit - '0') * unit;
        }

        ticks += whole * ticksPerUnit;
        return true;
    }
}
