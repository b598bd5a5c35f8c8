namespace LambdaEvents.Cli.RecordNames;

/// <summary>What a file is.</summary>
/// <param name="Record">The payload; null when it is none that the tool knows.</param>
/// <param name="PayloadIds">The ids of what it may be.</param>
/// <param name="Rivals">The names of other records that it may be just as well.</param>
public sealed record Identification(PayloadDescriptor? Record, ValueList<string> PayloadIds, ValueList<string> Rivals)
{
    /// <summary>A file that is no payload.</summary>
    public static Identification None { get; } = new(null, [], []);

    /// <summary>What is wrong with a file that is not well-formed JSON, and where; null of one that is.</summary>
    public string? Malformation { get; init; }
}
