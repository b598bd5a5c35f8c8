using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LambdaEvents.Serialization;

/// <summary>Compares the names of members: so short that the call to a general comparison costs more than the comparison.</summary>
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

    private static ulong Load(ref byte start, int offset) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, offset));
}
