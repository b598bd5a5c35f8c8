using System.Collections.Immutable;
using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>The names that the members of a record have on the wire, in the order in which AWS sends them.</summary>
public sealed class MemberNames
{
    private readonly byte[][] _quoted;
    private readonly ImmutableArray<int> _required;

    /// <summary>Makes the table for one record type.</summary>
    /// <param name="names">The wire names; a member is known by its index here.</param>
    /// <param name="required">The indexes of the members that AWS always sends, in ascending order.</param>
    public MemberNames(ReadOnlySpan<string> names, ReadOnlySpan<int> required)
    {
        _quoted = new byte[names.Length][];
        for (var index = 0; index < names.Length; index++)
        {
            _quoted[index] = Encoding.UTF8.GetBytes($"\"{names[index]}\"");
        }

        _required = [.. required];
    }

    internal int Count => _quoted.Length;

    internal ImmutableArray<int> Required => _required;

    internal string this[int index] => Encoding.UTF8.GetString(_quoted[index].AsSpan(1..^1));

    internal ReadOnlySpan<byte> Quoted(int index) => _quoted[index];

    /// <summary>Finds a name, with its quotes: the exact one first, from the expected place on; then ignoring case.</summary>
    internal int Find(ReadOnlySpan<byte> quotedName, int expected)
    {
        for (var step = 0; step < _quoted.Length; step++)
        {
            var index = expected + step;
            if (index >= _quoted.Length)
            {
                index -= _quoted.Length;
            }

            if (quotedName.SequenceEqual(_quoted[index]))
            {
                return index;
            }
        }

        return FindIgnoringCase(quotedName);
    }

    private int FindIgnoringCase(ReadOnlySpan<byte> quotedName)
    {
        for (var index = 0; index < _quoted.Length; index++)
        {
            if (Ascii.EqualsIgnoreCase(quotedName, _quoted[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
