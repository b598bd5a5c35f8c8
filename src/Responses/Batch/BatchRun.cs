namespace LambdaEvents.Batch;

/// <summary>Processes the lanes of a batch with an asynchronous handler, several at a time, until all are done or time is up.</summary>
internal sealed class BatchRun<TRecord>
{
    private readonly BatchPlan<TRecord> _plan;
    private readonly Func<TRecord, CancellationToken, Task> _handler;
    private readonly BatchOptions<TRecord> _options;
    private readonly CancellationToken _stop;
    private readonly BatchLedger<TRecord> _ledger;
    private int _lanesTaken;

    private BatchRun(BatchPlan<TRecord> plan, Func<TRecord, CancellationToken, Task> handler, BatchOptions<TRecord> options, CancellationToken stop)
    {
        (_plan, _handler, _options, _stop) = (plan, handler, options, stop);
        _ledger = new BatchLedger<TRecord>(plan.Records, options.OnError);
    }

    public static async Task<BatchLedger<TRecord>> StartAsync(
        BatchPlan<TRecord> plan, Func<TRecord, CancellationToken, Task> handler, BatchOptions<TRecord>? options, CancellationToken cancellationToken)
    {
        options ??= new BatchOptions<TRecord>();
        var workerCount = Math.Min(options.MaxConcurrency, plan.LaneCount);
        var deadline = options.StartDeadline();
        if (deadline is null && !cancellationToken.CanBeCanceled)
        {
            var run = new BatchRun<TRecord>(plan, handler, options, CancellationToken.None);
            await (workerCount <= 1 ? run.WorkAsync() : run.WorkSideBySide(workerCount)).ConfigureAwait(false);
            run._ledger.Close();
            return run._ledger;
        }

        // What was registered last is called first: this method wakes before the handlers do, which may block.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline?.Token ?? default);
        var wake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline?.Token ?? default);
        var limited = new BatchRun<TRecord>(plan, handler, options, stop.Token);
        if (await limited.EndsInTimeAsync(limited.WorkSideBySide(workerCount), wake.Token).ConfigureAwait(false))
        {
            // Not where a handler was left behind: this would wait for what it does when its token is cancelled.
            stop.Dispose();
            wake.Dispose();
            deadline?.Dispose();
        }

        limited._ledger.Close();
        return limited._ledger;
    }

    private async Task<bool> EndsInTimeAsync(Task work, CancellationToken wake)
    {
        await work.WaitAsync(wake).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await work.WaitAsync(_options.Grace, _options.TimeProvider, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!work.IsCompleted)
        {
            return false;
        }

        await work.ConfigureAwait(false);
        return true;
    }

    private Task WorkSideBySide(int workerCount)
    {
        var workers = new Task[workerCount];
        for (var worker = 0; worker < workers.Length; worker++)
        {
            // On threads of the pool, for a handler may block, and time runs on meanwhile.
            workers[worker] = Task.Run(WorkAsync, CancellationToken.None);
        }

        return Task.WhenAll(workers);
    }

    private async Task WorkAsync()
    {
        for (int lane; (lane = Interlocked.Increment(ref _lanesTaken) - 1) < _plan.LaneCount;)
        {
            var index = _plan.StartOf(lane);
            while (index < _plan.EndOf(lane) && await TryProcessAsync(index).ConfigureAwait(false))
            {
                index++;
            }
        }
    }

    private async ValueTask<bool> TryProcessAsync(int index)
    {
        if (_stop.IsCancellationRequested || !_ledger.TryStart(index))
        {
            return false;
        }

        try
        {
            var processing = _handler(_plan.Records[index], _stop) ?? throw new InvalidOperationException("The handler returned null instead of a task.");
            await processing.ConfigureAwait(false);
            return _ledger.TryComplete(index);
        }
        catch (OutOfMemoryException)
        {
            // The process is past help: nothing else is begun, and the batch fails as a whole.
            _ledger.Close();
            throw;
        }
        catch (Exception exception)
        {
            _ledger.Fail(index, exception);
            return false;
        }
    }
}
