namespace LambdaEvents.Batch;

/// <summary>What became of each record of a batch. Once it is closed no record changes: handlers that were left behind come too late.</summary>
internal sealed class BatchLedger<TRecord>(TRecord[] records)
{
    private static readonly object Running = new();
    private static readonly object Done = new();

    private readonly Lock _gate = new();

    // Nothing for a record that was not begun, a mark, or the exception of one that failed.
    private readonly object?[] _fates = new object?[records.Length];
    private bool _isClosed;

    public bool TryStart(int index) => TrySet(index, Running);

    public bool TryComplete(int index) => TrySet(index, Done);

    public bool TryFail(int index, Exception exception) => TrySet(index, exception);

    /// <summary>Adds another exception to that of a record that failed, also after the end.</summary>
    public void AddException(int index, Exception exception)
    {
        lock (_gate)
        {
            _fates[index] = new AggregateException((Exception)_fates[index]!, exception);
        }
    }

    /// <summary>Closes the ledger, and gives the records that are still being processed, which failed by that.</summary>
    public List<KeyValuePair<int, Exception>> Close()
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

        return late;
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
