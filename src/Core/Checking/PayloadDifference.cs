namespace LambdaEvents;

/// <summary>One place where two documents differ. Unlike a <see cref="PayloadDeviation"/> it carries the values, so it is for tests and not for logs.</summary>
public sealed record PayloadDifference
{
    /// <summary>The JSON path of the place, such as <c>$.Records[0].body</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The JSON that should be there; null for nothing.</summary>
    public required string? Expected { get; init; }

    /// <summary>The JSON that is there; null for nothing.</summary>
    public required string? Actual { get; init; }
}
