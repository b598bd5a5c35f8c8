namespace LambdaEvents.Serialization;

/// <summary>Collects the unknown members of a record while it is read.</summary>
internal sealed class UnknownMemberList
{
    /// <summary>Stands for the index of a name that the schema does not have.</summary>
    public const int NoMember = -1;

    private readonly List<UnknownMember> _members = [];

    /// <summary>Adds a member; one of the same name that came before is forgotten, as JSON readers do.</summary>
    public void Add(string name, int member, JsonMember value)
    {
        _members.RemoveAll(earlier => earlier.Name == name);
        _members.Add(new UnknownMember(name, member, value));
    }

    /// <summary>Forgets the value that a member could not hold, for another one came after it.</summary>
    public void Remove(int member) => _members.RemoveAll(earlier => earlier.Member == member);

    public UnknownMembers? ToUnknownMembers() => _members.Count == 0 ? null : new UnknownMembers([.. _members]);
}
