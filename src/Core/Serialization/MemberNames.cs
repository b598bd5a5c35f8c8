using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>The names that the members of a record have on the wire, in the order in which AWS sends them.</summary>
public sealed class MemberNames
{
    // Each name as it stands in compact JSON behind another member: ,"name":
    private readonly byte[][] _members;
    private readonly int[] _required;

    /// <summary>Makes the table for one record type.</summary>
    /// <param name="names">The wire names; a member is known by its index here.</param>
    /// <param name="required">The indexes of the members that AWS always sends, in ascending order.</param>
    public MemberNames(string[] names, int[] required)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(required);
        _members = new byte[names.Length][];
        for (var index = 0; index < names.Length; index++)
        {
            _members[index] = Encoding.UTF8.GetBytes($",\"{names[index]}\":");
        }

        _required = required;
    }

    internal int Count => _members.Length;

    internal ReadOnlySpan<int> Required => _required;

    internal string this[int index] => Encoding.UTF8.GetString(_members[index].AsSpan(2..^2));

    /// <summary>The member as it begins in compact JSON; without the comma when it is the first.</summary>
    internal ReadOnlySpan<byte> Beginning(int index, bool isFirst) => _members[index].AsSpan(isFirst ? 1 : 0);

    private ReadOnlySpan<byte> Quoted(int index) => _members[index].AsSpan(1..^1);

    /// <summary>Finds a name, with its quotes: the exact one first, from the expected place on; then ignoring case.</summary>
    internal int Find(ReadOnlySpan<byte> quotedName, int expected)
    {
        for (var step = 0; step < _members.Length; step++)
        {
            var index = expected + step;
            if (index >= _members.Length)
            {
                index -= _members.Length;
            }

            if (_members[index].Length == quotedName.Length + 2 && quotedName.SequenceEqual(Quoted(index)))
            {
                return index;
            }
        }

        return FindIgnoringCase(quotedName);
    }

    private int FindIgnoringCase(ReadOnlySpan<byte> quotedName)
    {
        for (var index = 0; index < _members.Length; index++)
        {
            if (Ascii.EqualsIgnoreCase(quotedName, Quoted(index)))
            {
                return index;
            }
        }

        return -1;
    }
}
