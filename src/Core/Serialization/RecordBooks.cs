using System.Collections;

namespace LambdaEvents.Serialization;

/// <summary>
/// What a record has that its properties do not hold, and, in a check, which members it had. Most records of most payloads never need one:
/// it is made when the first such member comes.
/// </summary>
internal sealed class RecordBooks(MemberNames names, PayloadInspection? inspection)
{
    private readonly UnknownMemberList _unknown = new();
    private readonly BitArray _seen = new(names.Count);

    /// <summary>Keeps a member that the schema does not name.</summary>
    public void AddUnknown(string name, int start, JsonMember value)
    {
        inspection?.Report(PayloadDeviationKind.Unknown, start);
        _unknown.Add(name, UnknownMemberList.NoMember, value);
    }

    /// <summary>Keeps a value that the member cannot hold.</summary>
    public void AddUnreadable(int member, int start, JsonMember value)
    {
        inspection?.Report(PayloadDeviationKind.Unreadable, start);
        _unknown.Add(names[member], member, value);
        _seen[member] = true;
    }

    /// <summary>Notes that a member was read; of several values under one name the last one counts.</summary>
    public void AddRead(int member, bool hasValue)
    {
        _unknown.Remove(names[member]);
        _seen[member] = hasValue;
    }

    /// <summary>Closes the books: reports what a check misses, and gives what is to be kept.</summary>
    public UnknownMembers? Close(int start)
    {
        foreach (var member in names.Required)
        {
            if (inspection is not null && !_seen[member])
            {
                inspection.ReportMissing(start, names[member]);
            }
        }

        return _unknown.ToUnknownMembers();
    }
}
