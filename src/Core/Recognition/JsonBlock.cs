using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LambdaEvents.Recognition;

/// <summary>
/// What stands in 64 bytes of a document, a bit a byte: the way of simdjson, which sees at once what a loop over bytes sees one after the other. Blocks are taken in order,
/// for whether a quote is escaped and whether a bracket stands in a string depends on what came before.
/// </summary>
internal struct JsonBlock
{
    public const int Length = 64;

    private ulong _inStringBefore;
    private ulong _escapedBefore;

    /// <summary>Whether there is a backslash.</summary>
    public bool HasBackslash { get; private set; }

    /// <summary>The quotes that begin and end strings.</summary>
    public ulong Quotes { get; private set; }

    /// <summary>The colons outside of strings.</summary>
    public ulong Colons { get; private set; }

    /// <summary>The braces and brackets outside of strings that open.</summary>
    public ulong Opens { get; private set; }

    /// <summary>The braces and brackets outside of strings that close.</summary>
    public ulong Closes { get; private set; }

    /// <summary>Takes the next bytes; fewer than 64 only at the end of the document.</summary>
    public void Next(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= Length)
        {
            Next(ref MemoryMarshal.GetReference(bytes));
        }
        else
        {
            Last(bytes);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Last(ReadOnlySpan<byte> bytes)
    {
        Span<byte> padded = stackalloc byte[Length];
        bytes.CopyTo(padded);
        Next(ref MemoryMarshal.GetReference(padded));
    }

    private void Next(ref byte bytes)
    {
        ulong quotes, backslashes, colons, opens, closes;
        if (Vector512.IsHardwareAccelerated)
        {
            CompareAtOnce(ref bytes, out quotes, out backslashes, out colons, out opens, out closes);
        }
        else
        {
            CompareInParts(ref bytes, out quotes, out backslashes, out colons, out opens, out closes);
        }

        HasBackslash = backslashes != 0;
        Quotes = quotes & ~Escaped(backslashes);
        var inString = PrefixXor(Quotes) ^ _inStringBefore;
        _inStringBefore = (ulong)((long)inString >> 63);
        Colons = colons & ~inString;
        Opens = opens & ~inString;
        Closes = closes & ~inString;
    }

    // With the bit 0x20 brackets are braces, here and below.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void CompareAtOnce(ref byte bytes, out ulong quotes, out ulong backslashes, out ulong colons, out ulong opens, out ulong closes)
    {
        var all = Vector512.LoadUnsafe(ref bytes);
        var lower = all | Vector512.Create((byte)0x20);
        quotes = Vector512.Equals(all, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
        backslashes = Vector512.Equals(all, Vector512.Create((byte)'\\')).ExtractMostSignificantBits();
        colons = Vector512.Equals(all, Vector512.Create((byte)':')).ExtractMostSignificantBits();
        opens = Vector512.Equals(lower, Vector512.Create((byte)'{')).ExtractMostSignificantBits();
        closes = Vector512.Equals(lower, Vector512.Create((byte)'}')).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void CompareInParts(ref byte bytes, out ulong quotes, out ulong backslashes, out ulong colons, out ulong opens, out ulong closes)
    {
        quotes = backslashes = colons = opens = closes = 0;
        for (var index = 0; index < Length; index += Vector128<byte>.Count)
        {
            var part = Vector128.LoadUnsafe(ref bytes, (nuint)index);
            var lower = part | Vector128.Create((byte)0x20);
            quotes |= (ulong)Vector128.Equals(part, Vector128.Create((byte)'"')).ExtractMostSignificantBits() << index;
            backslashes |= (ulong)Vector128.Equals(part, Vector128.Create((byte)'\\')).ExtractMostSignificantBits() << index;
            colons |= (ulong)Vector128.Equals(part, Vector128.Create((byte)':')).ExtractMostSignificantBits() << index;
            opens |= (ulong)Vector128.Equals(lower, Vector128.Create((byte)'{')).ExtractMostSignificantBits() << index;
            closes |= (ulong)Vector128.Equals(lower, Vector128.Create((byte)'}')).ExtractMostSignificantBits() << index;
        }
    }

    /// <summary>The bytes behind a backslash that is not itself escaped.</summary>
    private ulong Escaped(ulong backslashes)
    {
        if (backslashes == 0)
        {
            var first = _escapedBefore;
            _escapedBefore = 0;
            return first;
        }

        // A row of backslashes escapes what follows if their number is odd. Adding to each row's start carries to its end, which says whether that is so.
        const ulong EvenBits = 0x5555_5555_5555_5555;
        backslashes &= ~_escapedBefore;
        var following = (backslashes << 1) | _escapedBefore;
        var oddStarts = backslashes & ~EvenBits & ~following;
        var sum = unchecked(oddStarts + backslashes);
        _escapedBefore = sum < backslashes ? 1UL : 0UL;
        return (EvenBits ^ (sum << 1)) & following;
    }

    /// <summary>Each bit says whether an odd number of bits is set up to it: from an opening quote to the one that closes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong PrefixXor(ulong bits) => Pclmulqdq.IsSupported
        ? Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar()
        : PrefixXorInSteps(bits);

    internal static ulong PrefixXorInSteps(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        bits ^= bits << 32;
        return bits;
    }
}
