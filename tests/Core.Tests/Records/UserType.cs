namespace LambdaEvents.Tests.Records;

/// <summary>A type of a user's, which holds a record of ours.</summary>
public sealed class UserType
{
    public string? Note { get; set; }

    public Letter? FirstLetter { get; set; }
}
