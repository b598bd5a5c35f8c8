namespace LambdaEvents.Benchmarks;

/// <summary>One payload and what each rival does with it. Every action gives a number, so that no work can be dropped.</summary>
public sealed record Workload
{
    public required string Name { get; init; }

    public required byte[] Json { get; init; }

    /// <summary>Moves over the tokens with <c>Utf8JsonReader</c> and does nothing else.</summary>
    public required Func<int> Floor { get; init; }

    /// <summary>Says which payload it is.</summary>
    public required Func<int> Recognise { get; init; }

    public required Func<int> Read { get; init; }

    public required Func<int> PlainRead { get; init; }

    /// <summary>Reads, and uses every member.</summary>
    public required Func<int> ReadAndTouch { get; init; }

    public required Func<int> PlainReadAndTouch { get; init; }

    public required Func<int> Write { get; init; }

    public required Func<int> PlainWrite { get; init; }
}
