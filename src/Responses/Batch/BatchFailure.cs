namespace LambdaEvents.Batch;

/// <summary>A record that could not be processed, and why.</summary>
/// <typeparam name="TRecord">The records of the batch.</typeparam>
public sealed class BatchFailure<TRecord>
{
    internal BatchFailure(TRecord record, Exception exception)
    {
        Record = record;
        Exception = exception;
    }

    /// <summary>The record, whole: neither its body nor its attributes are lost with the failure.</summary>
    public TRecord Record { get; }

    /// <summary>What the handler threw, or what reading the body for it did; a <see cref="TimeoutException"/> if the handler did not end in time.</summary>
    public Exception Exception { get; }

    /// <summary>Takes the failure apart.</summary>
    /// <param name="record">The record.</param>
    /// <param name="exception">Why it could not be processed.</param>
    public void Deconstruct(out TRecord record, out Exception exception) => (record, exception) = (Record, Exception);
}
