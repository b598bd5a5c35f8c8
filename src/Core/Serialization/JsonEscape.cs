using System.Runtime.CompilerServices;

namespace LambdaEvents.Serialization;

/// <summary>The escapes that JSON strings may have.</summary>
internal static class JsonEscape
{
    private const int UnicodeLength = 6;

    // Behind the backslash: "  /  \  b  f  n  r  t, as bits counted from '"'.
    private const ulong Simple1 = (1UL << ('"' - '"')) | (1UL << ('/' - '"')) | (1UL << ('\\' - '"'));
    private const ulong Simple2 = (1UL << ('b' - 'b')) | (1UL << ('f' - 'b')) | (1UL << ('n' - 'b')) | (1UL << ('r' - 'b')) | (1UL << ('t' - 'b'));

    /// <summary>The length of the escape that the text begins with; 0 when it begins with none of JSON's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] != (byte)'\\')
        {
            return 0;
        }

        var escape = (uint)text[1];
        var fromQuote = escape - '"';
        var fromB = escape - 'b';
        if ((fromQuote < 64 && ((Simple1 >> (int)fromQuote) & 1) != 0) || (fromB < 64 && ((Simple2 >> (int)fromB) & 1) != 0))
        {
            return 2;
        }

        return escape == 'u' && text.Length >= UnicodeLength && IsHexadecimal(text.Slice(2, 4)) ? UnicodeLength : 0;
    }

    private static bool IsHexadecimal(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
    }
}
