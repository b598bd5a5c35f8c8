using System.Globalization;

namespace LambdaEvents.Serialization;

/// <summary>ISO 8601 times in the forms that AWS services write.</summary>
internal static class IsoTime
{
    private const int DateLength = 10;

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length < DateLength + 6 || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)' ') || text[13] != ':')
        {
            return false;
        }

        var hasDate = TryDigits(text[..4], out var year) & TryDigits(text.Slice(5, 2), out var month) & TryDigits(text.Slice(8, 2), out var day);
        var hasTime = TryDigits(text.Slice(11, 2), out var hour) & TryDigits(text.Slice(14, 2), out var minute);
        var rest = text[16..];
        if (!hasDate || !hasTime || !TrySeconds(ref rest, out var ticks) || !TryOffset(rest, out var offset))
        {
            return false;
        }

        return TryCreate((year, month, day), new TimeSpan(hour, minute, 0) + TimeSpan.FromTicks(ticks), hour < 24 && minute < 60, offset, out time);
    }

    /// <summary>The form that most services use: <c>Z</c> for UTC, and no more digits of the fraction than there are.</summary>
    /// <remarks>By hand, for the formats of .NET bring the time zones into native binaries.</remarks>
    public static string Print(DateTimeOffset time)
    {
        var culture = CultureInfo.InvariantCulture;
        var seconds = string.Create(culture, $"{time.Year:D4}-{time.Month:D2}-{time.Day:D2}T{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}");
        var ticks = time.Ticks % TimeSpan.TicksPerSecond;
        var fraction = ticks == 0 ? string.Empty : string.Create(culture, $".{ticks:D7}").TrimEnd('0');
        var offset = time.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        var zone = offset == TimeSpan.Zero ? "Z" : string.Create(culture, $"{sign}{Math.Abs(offset.Hours):D2}:{Math.Abs(offset.Minutes):D2}");
        return seconds + fraction + zone;
    }

    private static bool TryCreate((int Year, int Month, int Day) date, TimeSpan timeOfDay, bool isTimeOfDay, TimeSpan offset, out DateTimeOffset time)
    {
        time = default;
        var isDate = date.Year >= 1 && date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month);
        if (!isDate || !isTimeOfDay)
        {
            return false;
        }

        var local = new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified) + timeOfDay;
        var utcTicks = local.Ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        time = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Reads <c>:ss</c> and a fraction of any length, of which .NET keeps seven digits.</summary>
    private static bool TrySeconds(ref ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest.IsEmpty || rest[0] != ':')
        {
            return true;
        }

        if (rest.Length < 3 || !TryDigits(rest.Slice(1, 2), out var seconds) || seconds > 59)
        {
            return false;
        }

        ticks = seconds * TimeSpan.TicksPerSecond;
        rest = rest[3..];
        if (rest.IsEmpty || rest[0] is not ((byte)'.' or (byte)','))
        {
            return true;
        }

        rest = rest[1..];
        var digits = 0;
        for (var unit = TimeSpan.TicksPerSecond / 10; digits < rest.Length && char.IsAsciiDigit((char)rest[digits]); digits++, unit /= 10)
        {
            ticks += (rest[digits] - '0') * unit;
        }

        rest = rest[digits..];
        return digits > 0;
    }

    private static bool TryOffset(ReadOnlySpan<byte> rest, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (rest.IsEmpty || rest.SequenceEqual("Z"u8) || rest.SequenceEqual("z"u8))
        {
            return true;
        }

        if (rest[0] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        var isNegative = rest[0] == '-';
        rest = rest[1..];
        var minutes = 0;
        var isOffset = rest.Length switch
        {
            2 => TryDigits(rest, out var hours) && TryHours(hours, out offset),
            4 => TryDigits(rest[..2], out var hours) && TryDigits(rest[2..], out minutes) && TryHours(hours, out offset),
            5 when rest[2] == ':' => TryDigits(rest[..2], out var hours) && TryDigits(rest[3..], out minutes) && TryHours(hours, out offset),
            _ => false,
        };
        offset += TimeSpan.FromMinutes(minutes);
        offset = isNegative ? -offset : offset;
        return isOffset && minutes < 60 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool TryHours(int hours, out TimeSpan offset)
    {
        offset = TimeSpan.FromHours(hours);
        return hours <= 14;
    }

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
