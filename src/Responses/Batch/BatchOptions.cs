namespace LambdaEvents.Batch;

/// <summary>How a batch is processed. Without any the records are processed one after the other, without a limit of time.</summary>
/// <typeparam name="TRecord">The records of the batch.</typeparam>
public sealed record BatchOptions<TRecord>
{
    // Lambda's own limit is 15 minutes; timers of .NET end at 49 days.
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    /// <summary>
    /// How many records are processed at the same time at most, where their order allows it: messages of a standard queue, and partitions of a Kafka topic.
    /// A FIFO queue and a shard keep to one record after the other whatever stands here.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxConcurrency
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>
    /// How much time the function has left, the remaining time of the Lambda context; null for no limit. When all but the <see cref="Margin"/> is used up the handlers'
    /// token is cancelled and no other record is begun. What was not done by then is reported as failed, so that it comes back.
    /// </summary>
    public TimeSpan? RemainingTime { get; init; }

    /// <summary>
    /// What is kept of the time: half a second unless set. Handlers that still run after the cancellation get half of it to end; then they are left behind, and the other
    /// half is for the answer to reach Lambda.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan Margin
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Is told of every record that failed, as soon as it did: the place for a line in the log. Several threads may call it at once where several records are processed at once.
    /// What it throws is added to the failure of the record.
    /// </summary>
    public Action<TRecord, Exception>? OnError { get; init; }

    /// <summary>Where the time comes from: the system's clock unless set, which tests do.</summary>
    public TimeProvider TimeProvider
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimeProvider.System;

    internal TimeSpan Grace => (Margin < LongestTime ? Margin : LongestTime) / 2;

    /// <summary>Whether all but the margin is used up.</summary>
    internal bool IsTimeUp(long start) => RemainingTime is { } remaining && TimeProvider.GetElapsedTime(start) >= remaining - Margin;

    /// <summary>Starts the clock; null where there is no limit.</summary>
    internal CancellationTokenSource? StartDeadline()
    {
        if (RemainingTime is not { } remaining)
        {
            return null;
        }

        var time = remaining < LongestTime ? remaining - Margin : LongestTime;
        return new CancellationTokenSource(time > TimeSpan.Zero ? time : TimeSpan.Zero, TimeProvider);
    }
}
