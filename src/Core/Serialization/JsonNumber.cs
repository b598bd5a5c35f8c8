using System.Runtime.CompilerServices;

namespace LambdaEvents.Serialization;

/// <summary>The form that JSON gives to numbers.</summary>
internal static class JsonNumber
{
    /// <summary>Measures the number that the text begins with.</summary>
    /// <param name="text">The text, from the number on.</param>
    /// <param name="length">The length of the number; where there is none, the place at which a digit is missing.</param>
    public static bool TryMeasure(ReadOnlySpan<byte> text, out int length)
    {
        length = At(text, 0) == (byte)'-' ? 1 : 0;
        if (At(text, length) == (byte)'0')
        {
            length++;
        }
        else if (!TrySkipDigits(text, ref length))
        {
            return false;
        }

        if (At(text, length) == (byte)'.')
        {
            length++;
            if (!TrySkipDigits(text, ref length))
            {
                return false;
            }
        }

        if (At(text, length) is not ((byte)'e' or (byte)'E'))
        {
            return true;
        }

        length += At(text, length + 1) is (byte)'+' or (byte)'-' ? 2 : 1;
        return TrySkipDigits(text, ref length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte At(ReadOnlySpan<byte> text, int index) => (uint)index < (uint)text.Length ? text[index] : (byte)0;

    private static bool TrySkipDigits(ReadOnlySpan<byte> text, ref int index)
    {
        var start = index;
        while (char.IsAsciiDigit((char)At(text, index)))
        {
            index++;
        }

        return index > start;
    }
}
