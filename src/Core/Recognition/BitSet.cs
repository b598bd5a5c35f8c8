using System.Numerics;
using System.Runtime.CompilerServices;

namespace LambdaEvents.Recognition;

/// <summary>A set of rules or tests by their numbers. Of fixed size, so that it needs no memory of its own.</summary>
internal struct BitSet
{
    /// <summary>The numbers go up to this one, itself left out.</summary>
    public const int Capacity = Words * 64;

    private const int Words = 6;
    private Bits _bits;

    public void Add(int number) => _bits[number >> 6] |= 1UL << (number & 63);

    public void Add(in BitSet others)
    {
        for (var word = 0; word < Words; word++)
        {
            _bits[word] |= others._bits[word];
        }
    }

    public void Remove(int number) => _bits[number >> 6] &= ~(1UL << (number & 63));

    public void Remove(in BitSet others)
    {
        for (var word = 0; word < Words; word++)
        {
            _bits[word] &= ~others._bits[word];
        }
    }

    public void Keep(in BitSet others)
    {
        for (var word = 0; word < Words; word++)
        {
            _bits[word] &= others._bits[word];
        }
    }

    public readonly bool Contains(int number) => ((_bits[number >> 6] >> (number & 63)) & 1) != 0;

    public readonly bool ContainsAll(in BitSet others)
    {
        var missing = 0UL;
        for (var word = 0; word < Words; word++)
        {
            missing |= others._bits[word] & ~_bits[word];
        }

        return missing == 0;
    }

    public readonly bool ContainsAny(in BitSet others)
    {
        var common = 0UL;
        for (var word = 0; word < Words; word++)
        {
            common |= others._bits[word] & _bits[word];
        }

        return common != 0;
    }

    /// <summary>The lowest number in the set, or -1.</summary>
    public readonly int First() => Next(-1);

    /// <summary>The next higher number in the set, or -1.</summary>
    public readonly int Next(int number)
    {
        var start = number + 1;
        for (var word = start >> 6; word < Words; word++)
        {
            var bits = word == start >> 6 ? _bits[word] & (ulong.MaxValue << (start & 63)) : _bits[word];
            if (bits != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    [InlineArray(Words)]
    private struct Bits
    {
        private ulong _first;
    }
}
