namespace LambdaEvents.Serialization;

/// <summary>Collects the unknown members of a record while it is read.</summary>
internal sealed class UnknownMemberList
{
    /// <summary>Stands for the index of a name that the schema does not have.</summary>
    public const int NoMember = -1;

    private readonly OrderedDictionary<string, UnknownMember> _members = new(StringComparer.Ordinal);

    /// <summary>Adds a member, in the place of one of the same name that came before.</summary>
    public void Add(string name, int member, JsonMember value) => _members[name] = new UnknownMember(name, member, value);

    /// <summary>Forgets the value that a member could not hold, for another one came after it.</summary>
    public void Remove(string name) => _members.Remove(name);

    public UnknownMembers? ToUnknownMembers() => _members.Count == 0 ? null : new UnknownMembers([.. _members.Values]);
}
