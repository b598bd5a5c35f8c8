using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>Where the reading of one record stands, and what the record has that its schema does not name.</summary>
public ref struct MemberCursor
{
    private readonly byte[] _source;
    private readonly PayloadInspection? _inspection;
    private UnknownMemberList? _unknown;
    private int _valueStart;

    internal MemberCursor(MemberNames names, byte[] source, int start, PayloadInspection? inspection)
    {
        Names = names;
        Start = start;
        Current = -1;
        IsFirst = true;
        _source = source;
        _inspection = inspection;
        Seen = inspection is null ? null : new bool[names.Count];
    }

    /// <summary>The index of the member whose value is at hand, in the record's <see cref="MemberNames"/>.</summary>
    public int Current { get; private set; }

    internal MemberNames Names { get; }

    /// <summary>Where the record begins in the text.</summary>
    internal int Start { get; }

    internal bool IsFirst { get; private set; }

    internal bool HasEnded { get; set; }

    /// <summary>Which members were there with a value; only a check asks.</summary>
    internal bool[]? Seen { get; }

    /// <summary>Whether any member that the schema names was there.</summary>
    internal readonly bool HasKnown => Current >= 0;

    /// <summary>Whether every member is accounted for, not only those that could not hold their value.</summary>
    internal readonly bool KeepsBooks => _unknown is not null || Seen is not null;

    internal readonly UnknownMembers? UnknownMembers => _unknown?.ToUnknownMembers();

    internal void MoveTo(int member, int valueStart)
    {
        IsFirst = false;
        Current = member;
        _valueStart = valueStart;
    }

    /// <summary>Goes to the next member that the record has, and keeps those that it has not.</summary>
    internal bool FindNext(ref JsonScanner scanner)
    {
        while (!HasEnded)
        {
            var isFirst = IsFirst;
            IsFirst = false;
            if (!scanner.NextItem((byte)'}', ref isFirst))
            {
                HasEnded = true;
            }
            else if (TryFind(ref scanner))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Off the common path: the member that was just read could not hold its value, or the books are kept.</summary>
    internal void AccountForCurrent(bool isUnreadable, int valueEnd)
    {
        if (IsFirst || HasEnded || !HasKnown)
        {
            return;
        }

        _unknown?.Remove(Current);
        Seen?[Current] = isUnreadable || _source[_valueStart] != (byte)'n';
        if (isUnreadable)
        {
            _inspection?.Report(PayloadDeviationKind.Unreadable, _valueStart);
            Keep(Names[Current], Current, valueEnd);
        }
    }

    private bool TryFind(ref JsonScanner scanner)
    {
        scanner.ExpectName();
        var name = scanner.ReadString();
        scanner.Expect((byte)':');
        scanner.Peek();
        var member = Find(name);
        if (member >= 0)
        {
            MoveTo(member, scanner.Position);
            return true;
        }

        _valueStart = scanner.Position;
        scanner.SkipValue();
        _inspection?.Report(PayloadDeviationKind.Unknown, _valueStart);
        Keep(Text(name), UnknownMemberList.NoMember, scanner.Position);
        return false;
    }

    private readonly int Find(TokenSpan name)
    {
        var quoted = name.IsEscaped ? Encoding.UTF8.GetBytes($"\"{Text(name)}\"") : _source.AsSpan(name.Start - 1, name.Length + 2);
        return Names.Find(quoted, Current + 1);
    }

    private readonly string Text(TokenSpan name) => JsonText.Decode(_source.AsSpan(name.Start, name.Length), name.IsEscaped);

    private void Keep(string name, int member, int valueEnd)
    {
        _unknown ??= new UnknownMemberList();
        _unknown.Add(name, member, new JsonMember(_source, _valueStart, valueEnd - _valueStart));
    }
}
