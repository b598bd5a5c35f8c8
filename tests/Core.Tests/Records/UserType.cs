namespace LambdaEvents.Tests.Records;

/// <summary>A type of a user's, which holds records of ours.</summary>
public sealed class UserType
{
    public string? Note { get; set; }

    public Letter? FirstLetter { get; set; }

    public Envelope<Letter>? Parcel { get; set; }
}
