namespace LambdaEvents.Batch;

/// <summary>What became of a batch. It converts to the response, so that a handler may return it as it is.</summary>
/// <typeparam name="TRecord">The records of the batch.</typeparam>
/// <typeparam name="TResponse">What Lambda is answered.</typeparam>
public sealed class BatchResult<TRecord, TResponse>
    where TResponse : class
{
    internal BatchResult(TResponse response, IReadOnlyList<BatchFailure<TRecord>> failures, IReadOnlyList<TRecord> unprocessed)
    {
        Response = response;
        Failures = failures;
        Unprocessed = unprocessed;
    }

    /// <summary>What the function returns to Lambda: the records that have to come back.</summary>
    public TResponse Response { get; }

    /// <summary>The records whose handler failed or did not end in time, in the order of the batch.</summary>
    public IReadOnlyList<BatchFailure<TRecord>> Failures { get; }

    /// <summary>The records that were not begun, because one before them failed whose order counts or because time was up, in the order of the batch. They come back too.</summary>
    public IReadOnlyList<TRecord> Unprocessed { get; }

    /// <summary>Whether every record was processed.</summary>
    public bool IsSuccess => Failures.Count == 0 && Unprocessed.Count == 0;

    /// <summary>Gives the response.</summary>
    /// <param name="result">What became of the batch.</param>
    public static implicit operator TResponse(BatchResult<TRecord, TResponse> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Response;
    }
}
