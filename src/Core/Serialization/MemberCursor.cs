namespace LambdaEvents.Serialization;

/// <summary>Where the reading of one record stands.</summary>
public ref struct MemberCursor
{
    internal MemberCursor(MemberNames names, int start)
    {
        Names = names;
        Start = start;
        IsFirst = true;
    }

    /// <summary>The index of the member whose value is at hand, in the record's <see cref="MemberNames"/>.</summary>
    public int Current { get; internal set; }

    internal MemberNames Names { get; }

    /// <summary>Where the record begins in the text.</summary>
    internal int Start { get; }

    /// <summary>Where the value of the current member begins.</summary>
    internal int ValueStart { get; set; }

    internal bool IsFirst { get; set; }

    internal bool HasEnded { get; set; }

    /// <summary>Whether any member of the record was there.</summary>
    internal bool HasKnown { get; set; }

    internal UnknownMemberList? Unknown { get; set; }

    /// <summary>Which members were there with a value; only a check asks.</summary>
    internal bool[]? Seen { get; set; }
}
