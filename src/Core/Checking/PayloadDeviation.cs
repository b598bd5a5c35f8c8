namespace LambdaEvents;

/// <summary>One place where a document deviates from its schema.</summary>
public sealed record PayloadDeviation
{
    /// <summary>What is wrong.</summary>
    public required PayloadDeviationKind Kind { get; init; }

    /// <summary>The JSON path of the place, such as <c>$.Records[0].body</c>.</summary>
    public required string Path { get; init; }

    /// <summary>A sentence for a person; it carries no value of the document.</summary>
    public required string Message { get; init; }
}
