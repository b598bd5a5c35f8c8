using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LambdaEvents.Serialization;

/// <summary>Finds where the plain part of a JSON string ends: at a quote, a backslash or a control character.</summary>
internal static class StringStops
{
    /// <summary>
    /// The index of the first stop, or the text's length. Inlined, since most strings of a payload are shorter than 64 bytes and the call to a general
    /// search costs as much as the search.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(ReadOnlySpan<byte> text)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var index = 0;
        for (; index <= text.Length - Vector128<byte>.Count; index += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref start, (nuint)index);
            var stops = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)0x1F)), bytes);
            if (stops != Vector128<byte>.Zero)
            {
                return index + BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
            }
        }

        return IndexOfInRest(text, index);
    }

    private static int IndexOfInRest(ReadOnlySpan<byte> text, int index)
    {
        while (index < text.Length && text[index] is not ((byte)'"' or (byte)'\\' or < (byte)' '))
        {
            index++;
        }

        return index;
    }
}
