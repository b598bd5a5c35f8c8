namespace LambdaEvents.Batch;

/// <summary>
/// Processes the lanes of a batch one after the other on the thread of the caller. It has no tasks and no timers, which a native binary without them need not hold.
/// </summary>
internal static class BatchLoop<TRecord>
{
    public static BatchLedger<TRecord> Run(BatchPlan<TRecord> plan, Action<TRecord> handler, BatchOptions<TRecord>? options, CancellationToken cancellationToken)
    {
        options ??= new BatchOptions<TRecord>();
        var ledger = new BatchLedger<TRecord>(plan.Records, options.OnError);
        var start = options.TimeProvider.GetTimestamp();
        for (var lane = 0; lane < plan.LaneCount; lane++)
        {
            var index = plan.StartOf(lane);
            while (index < plan.EndOf(lane) && !cancellationToken.IsCancellationRequested && !options.IsTimeUp(start) && TryProcess(index))
            {
                index++;
            }
        }

        return ledger;

        bool TryProcess(int index)
        {
            ledger.TryStart(index);
            try
            {
                handler(plan.Records[index]);
                return ledger.TryComplete(index);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                ledger.Fail(index, exception);
                return false;
            }
        }
    }
}
