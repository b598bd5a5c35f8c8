using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LambdaEvents.Serialization;

/// <summary>Compares names and other short texts, for which the call to a general comparison costs more than the comparison.</summary>
internal static class ShortBytes
{
    /// <summary>Whether two runs of bytes of one length are the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        ref var first = ref MemoryMarshal.GetReference(left);
        ref var second = ref MemoryMarshal.GetReference(right);
        var length = right.Length;

        // The first and the last bytes, which overlap where the name is shorter than both.
        if (length is >= 16 and <= 32)
        {
            var last = (nuint)(length - 16);
            return ((Vector128.LoadUnsafe(ref first) ^ Vector128.LoadUnsafe(ref second)) | (Vector128.LoadUnsafe(ref first, last) ^ Vector128.LoadUnsafe(ref second, last))) == Vector128<byte>.Zero;
        }

        if (length is >= 8 and < 16)
        {
            var last = length - 8;
            return ((Load(ref first, 0) ^ Load(ref second, 0)) | (Load(ref first, last) ^ Load(ref second, last))) == 0;
        }

        return left.SequenceEqual(right);
    }

    /// <summary>Whether bytes are ASCII and the same as a string.</summary>
    public static bool Equal(ReadOnlySpan<byte> bytes, string text)
    {
        if (bytes.Length != text.Length)
        {
            return false;
        }

        if (bytes.Length < 8)
        {
            return EqualOneByOne(bytes, text);
        }

        ref var first = ref MemoryMarshal.GetReference(bytes);
        ref var second = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference<char>(text));
        var last = bytes.Length - 8;
        for (var index = 0; index < last; index += 8)
        {
            if (!EightEqual(ref first, ref second, index))
            {
                return false;
            }
        }

        return EightEqual(ref first, ref second, last);
    }

    // Eight bytes widened to characters; a byte that is no ASCII is part of a longer sequence, and no character of its own.
    private static bool EightEqual(ref byte bytes, ref ushort text, int index)
    {
        var eight = Load(ref bytes, index);
        return (eight & 0x8080808080808080) == 0 && Vector128.WidenLower(Vector128.CreateScalarUnsafe(eight).AsByte()) == Vector128.LoadUnsafe(ref text, (nuint)index);
    }

    private static bool EqualOneByOne(ReadOnlySpan<byte> bytes, string text)
    {
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] != text[index] || bytes[index] > 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Load(ref byte start, int offset) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, offset));
}
