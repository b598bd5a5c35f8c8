namespace LambdaEvents.Tests.Batch;

/// <summary>Options for batches of any source.</summary>
public sealed record BatchSettings
{
    public int MaxConcurrency { get; init; } = 1;

    public TimeSpan? RemainingTime { get; init; }

    public Action<int, Exception>? OnError { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public CancellationToken Token { get; init; }
}
