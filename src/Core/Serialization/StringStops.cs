using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LambdaEvents.Serialization;

/// <summary>Finds where JSON strings end. Sixteen bytes at a time: half of a payload is the inside of strings.</summary>
internal static class StringStops
{
    /// <summary>
    /// The index of the first quote, backslash or control character, or the text's length. Inlined, since most strings of a payload are shorter than 64 bytes
    /// and the call to a general search costs as much as the search.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(ReadOnlySpan<byte> text)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var index = 0;
        for (; index <= text.Length - Vector128<byte>.Count; index += Vector128<byte>.Count)
        {
            var stops = Find(Vector128.LoadUnsafe(ref start, (nuint)index));
            if (stops != Vector128<byte>.Zero)
            {
                return index + BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
            }
        }

        return IndexOfInRest(text, index);
    }

    /// <summary>
    /// The index of the quote that ends a string, past its escapes; where there is none, the place of what is wrong: a control character, an escape that JSON
    /// does not have, or the end of the text.
    /// </summary>
    public static int IndexOfEnd(ReadOnlySpan<byte> text)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var index = 0;
        while (index <= text.Length - Vector128<byte>.Count)
        {
            var stops = Find(Vector128.LoadUnsafe(ref start, (nuint)index)).ExtractMostSignificantBits();
            var next = Vector128<byte>.Count;
            while (stops != 0)
            {
                var stop = BitOperations.TrailingZeroCount(stops);
                var length = JsonEscape.Length(text.Slice(index + stop));
                if (length == 0)
                {
                    return index + stop;
                }

                // The bytes of the escape are no stops; it may reach into the next sixteen.
                next = Math.Max(next, stop + length);
                stops &= (uint)(ulong.MaxValue << (stop + length));
            }

            index += next;
        }

        return IndexOfEndInRest(text, index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Find(Vector128<byte> bytes) =>
        Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
        | Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)0x1F)), bytes);

    private static int IndexOfInRest(ReadOnlySpan<byte> text, int index)
    {
        while (index < text.Length && text[index] is not ((byte)'"' or (byte)'\\' or < (byte)' '))
        {
            index++;
        }

        return index;
    }

    private static int IndexOfEndInRest(ReadOnlySpan<byte> text, int index)
    {
        while ((index = IndexOfInRest(text, index)) < text.Length)
        {
            var length = JsonEscape.Length(text.Slice(index));
            if (length == 0)
            {
                return index;
            }

            index += length;
        }

        return text.Length;
    }
}
