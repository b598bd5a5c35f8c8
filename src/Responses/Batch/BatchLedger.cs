namespace LambdaEvents.Batch;

/// <summary>What became of each record of a batch. Once it is closed no record changes: handlers that were left behind come too late.</summary>
internal sealed class BatchLedger<TRecord>(TRecord[] records, Action<TRecord, Exception>? onError)
{
    private static readonly object Running = new();
    private static readonly object Done = new();

    private readonly Lock _gate = new();

    // Nothing for a record that was not begun, a mark, or the exception of one that failed.
    private readonly object?[] _fates = new object?[records.Length];
    private bool _isClosed;

    public bool TryStart(int index) => TrySet(index, Running);

    public bool TryComplete(int index) => TrySet(index, Done);

    public void Fail(int index, Exception exception)
    {
        if (TrySet(index, exception))
        {
            Report(index, exception);
        }
    }

    /// <summary>Closes the ledger. The records that are still being processed failed by that.</summary>
    public void Close()
    {
        List<KeyValuePair<int, Exception>> late = [];
        lock (_gate)
        {
            _isClosed = true;
            for (var index = 0; index < _fates.Length; index++)
            {
                if (_fates[index] == Running)
                {
                    var exception = new TimeoutException("The handler still ran when time was up, and was left behind. Let it end when its token is cancelled.");
                    _fates[index] = exception;
                    late.Add(new(index, exception));
                }
            }
        }

        foreach (var (index, exception) in late)
        {
            Report(index, exception);
        }
    }

    /// <summary>The records that have to come back, in the order of the batch.</summary>
    public List<TRecord> Undone() => Where(static fate => fate != Done);

    /// <summary>The records that were not begun, in the order of the batch.</summary>
    public List<TRecord> Unprocessed() => Where(static fate => fate is null);

    /// <summary>The records that failed, in the order of the batch.</summary>
    public List<BatchFailure<TRecord>> Failures()
    {
        List<BatchFailure<TRecord>> failures = [];
        lock (_gate)
        {
            for (var index = 0; index < records.Length; index++)
            {
                if (_fates[index] is Exception exception)
                {
                    failures.Add(new BatchFailure<TRecord>(records[index], exception));
                }
            }
        }

        return failures;
    }

    private List<TRecord> Where(Func<object?, bool> matches)
    {
        List<TRecord> found = [];
        lock (_gate)
        {
            for (var index = 0; index < records.Length; index++)
            {
                if (matches(_fates[index]))
                {
                    found.Add(records[index]);
                }
            }
        }

        return found;
    }

    /// <summary>What the caller throws when told of a failure is added to it, also after the end.</summary>
    private void Report(int index, Exception exception)
    {
        try
        {
            onError?.Invoke(records[index], exception);
        }
        catch (Exception another) when (another is not OutOfMemoryException)
        {
            lock (_gate)
            {
                _fates[index] = new AggregateException(exception, another);
            }
        }
    }

    private bool TrySet(int index, object fate)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }

            _fates[index] = fate;
            return true;
        }
    }
}
