namespace LambdaEvents.Tests.Batch;

/// <summary>What became of a batch, its records being numbers from 0 on.</summary>
public sealed record BatchOutcome(int[] Reported, int[] Failed, Exception[] Exceptions, int[] Unprocessed, bool IsSuccess);
