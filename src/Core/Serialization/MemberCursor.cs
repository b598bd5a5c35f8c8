using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>Where the reading of one record stands.</summary>
public ref struct MemberCursor
{
    private const int LookAhead = 4;

    private readonly MemberNames _names;
    private RecordBooks? _books;
    private int _valueStart;
    private bool _hasEnded;

    internal MemberCursor(MemberNames names, int start, PayloadInspection? inspection)
    {
        _names = names;
        _books = inspection is null ? null : new RecordBooks(names, inspection);
        Start = start;
        Current = -1;
        IsFirst = true;
    }

    /// <summary>The index of the member whose value is at hand, in the record's <see cref="MemberNames"/>.</summary>
    public int Current { get; private set; }

    /// <summary>Where the record begins in the text.</summary>
    internal int Start { get; }

    internal bool IsFirst { get; private set; }

    /// <summary>Whether AWS always sends some of the record's members, and none at all was there.</summary>
    internal readonly bool IsStranger => !HasKnown && !_names.Required.IsEmpty;

    /// <summary>Whether members are accounted for one by one.</summary>
    internal readonly bool KeepsBooks => _books is not null;

    /// <summary>A record that is <c>null</c> has no members.</summary>
    internal void End() => _hasEnded = true;

    /// <summary>
    /// Goes to the member that AWS sends next, or to one of the few behind it where that one is absent, if it is the one at hand. AWS writes compact JSON and keeps an
    /// order, so that one comparison covers comma, name and colon.
    /// </summary>
    internal bool TryNextInOrder(ref JsonScanner scanner)
    {
        if (_hasEnded || scanner.IsAt((byte)'}'))
        {
            return false;
        }

        var last = Math.Min(Current + LookAhead, _names.Count - 1);
        for (var expected = Current + 1; expected <= last; expected++)
        {
            if (scanner.TryMember(_names.Beginning(expected, IsFirst)))
            {
                MoveTo(expected, scanner.Position);
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next member that the record has, and keeps those that it has not.</summary>
    internal bool FindNext(ref PayloadReader reader)
    {
        while (!_hasEnded)
        {
            var isFirst = IsFirst;
            IsFirst = false;
            if (!reader.Scanner.NextItem((byte)'}', ref isFirst))
            {
                _hasEnded = true;
            }
            else if (TryFind(ref reader))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Off the common path: accounts for the member that was just read.</summary>
    internal void AccountForCurrent(bool isUnreadable, ref PayloadReader reader)
    {
        if (IsFirst || _hasEnded || !HasKnown)
        {
            return;
        }

        if (isUnreadable)
        {
            Books.AddUnreadable(Current, _valueStart, reader.OwnJson(_valueStart, reader.Scanner.Position));
        }
        else
        {
            Books.AddRead(Current, reader.Scanner.Json[_valueStart] != (byte)'n');
        }
    }

    /// <summary>What the record has that its schema does not name; null for nothing.</summary>
    internal readonly UnknownMembers? Close() => _books?.Close(Start);

    private readonly bool HasKnown => Current >= 0;

    private RecordBooks Books => _books ??= new RecordBooks(_names, inspection: null);

    private void MoveTo(int member, int valueStart)
    {
        IsFirst = false;
        Current = member;
        _valueStart = valueStart;
    }

    private bool TryFind(ref PayloadReader reader)
    {
        ref var scanner = ref reader.Scanner;
        scanner.ExpectName();
        var token = scanner.ReadString();
        scanner.Expect((byte)':');
        scanner.Peek();
        var name = scanner.Json.Slice(token.Start, token.Length);
        var quoted = token.IsEscaped ? Encoding.UTF8.GetBytes($"\"{JsonText.Decode(name, isEscaped: true)}\"") : scanner.Json.Slice(token.Start - 1, token.Length + 2);
        var member = _names.Find(quoted, Current + 1);
        if (member >= 0)
        {
            MoveTo(member, scanner.Position);
            return true;
        }

        var start = scanner.Position;
        scanner.SkipValue();
        Books.AddUnknown(JsonText.Decode(name, token.IsEscaped), start, reader.OwnJson(start, scanner.Position));
        return false;
    }
}
