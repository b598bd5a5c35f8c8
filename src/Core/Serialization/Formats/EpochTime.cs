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
        if (token.IsEmpty || char.IsAsciiLetter((char)token[0]))
        {
            return false;
        }

        if (!TryCountTicks(token, ticksPerUnit, out var ticks) || ticks > MaxTicks || ticks < MinTicks)
        {
            return false;
        }

        time = DateTimeOffset.UnixEpoch.AddTicks((long)ticks);
        return true;
    }

    /// <summary>The number of units since the epoch; a whole number where the time is one.</summary>
    public static decimal Count(DateTimeOffset time, long ticksPerUnit)
    {
        var ticks = time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        return ticks % ticksPerUnit == 0 ? ticks / ticksPerUnit : (decimal)ticks / ticksPerUnit;
    }

    private static bool TryCountTicks(ReadOnlySpan<byte> token, long ticksPerUnit, out decimal ticks)
    {
        if (Utf8Parser.TryParse(token, out long whole, out var consumed) && consumed == token.Length)
        {
            ticks = (decimal)whole * ticksPerUnit;
            return true;
        }

        // Beyond the range that a time can have, the product would not fit either.
        var isNumber = NumberText.TryParseDecimal(token, out var number) && Math.Abs(number) < 1e15m * TimeSpan.TicksPerSecond / ticksPerUnit;
        ticks = isNumber ? decimal.Truncate(number * ticksPerUnit) : 0;
        return isNumber;
    }
}
