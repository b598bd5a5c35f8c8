namespace LambdaEvents.Tests.Records;

/// <summary>A type of a user's, which holds a generic record of ours.</summary>
public sealed class UserParcel
{
    public Envelope<Letter>? Letter { get; set; }
}
