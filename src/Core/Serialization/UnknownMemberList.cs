namespace LambdaEvents.Serialization;

/// <summary>Collects the unknown members of a record while it is read.</summary>
internal sealed class UnknownMemberList
{
    /// <summary>Stands for the index of a name that the schema does not have.</summary>
    public const int NoMember = -1;

    // A member that was forgotten leaves its place empty.
    private readonly List<UnknownMember?> _members = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Adds a member, in the place of one of the same name that came before.</summary>
    public void Add(string name, int member, JsonMember value)
    {
        if (_places.TryAdd(name, _members.Count))
        {
            _members.Add(null);
        }

        _members[_places[name]] = new UnknownMember(name, member, value);
    }

    /// <summary>Forgets the value that a member could not hold, for another one came after it.</summary>
    public void Remove(string name)
    {
        if (_places.Remove(name, out var place))
        {
            _members[place] = null;
        }
    }

    public UnknownMembers? ToUnknownMembers()
    {
        var members = new List<UnknownMember>(_places.Count);
        foreach (var member in _members)
        {
            if (member is not null)
            {
                members.Add(member);
            }
        }

        return members.Count == 0 ? null : new UnknownMembers([.. members]);
    }
}
