using System.Numerics;
using System.Runtime.CompilerServices;

namespace LambdaEvents.Recognition;

/// <summary>A set of rules by their numbers.</summary>
internal struct RuleSet
{
    /// <summary>How many rules there may be.</summary>
    public const int Capacity = Words * 64;

    private const int Words = 8;
    private Bits _bits;

    public void Add(int rule) => _bits[rule >> 6] |= 1UL << (rule & 63);

    public void Remove(in RuleSet others)
    {
        for (var word = 0; word < Words; word++)
        {
            _bits[word] &= ~others._bits[word];
        }
    }

    public readonly bool Contains(int rule) => (_bits[rule >> 6] >> (rule & 63) & 1) != 0;

    /// <summary>The lowest number in the set, or -1.</summary>
    public readonly int First() => Next(-1);

    /// <summary>The next higher number in the set, or -1.</summary>
    public readonly int Next(int rule)
    {
        var start = rule + 1;
        for (var word = start >> 6; word < Words; word++)
        {
            var bits = word == start >> 6 ? _bits[word] >> (start & 63) << (start & 63) : _bits[word];
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
