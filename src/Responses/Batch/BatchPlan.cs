namespace LambdaEvents.Batch;

/// <summary>
/// The records of a batch in lanes. Lanes may be processed side by side; within a lane a record is begun when the one before it is done, and never after a failure.
/// </summary>
internal sealed class BatchPlan<TRecord>
{
    private readonly int[] _ends;

    private BatchPlan(TRecord[] records, int[] ends)
    {
        Records = records;
        _ends = ends;
    }

    public TRecord[] Records { get; }

    public int LaneCount => _ends.Length;

    /// <summary>All records in one lane.</summary>
    public static BatchPlan<TRecord> InOrder(ReadOnlySpan<TRecord> records) => new(records.ToArray(), [records.Length]);

    /// <summary>Every record in a lane of its own.</summary>
    public static BatchPlan<TRecord> InAnyOrder(ReadOnlySpan<TRecord> records)
    {
        var ends = new int[records.Length];
        for (var lane = 0; lane < ends.Length; lane++)
        {
            ends[lane] = lane + 1;
        }

        return new BatchPlan<TRecord>(records.ToArray(), ends);
    }

    /// <summary>A lane for each entry of a map.</summary>
    public static BatchPlan<TRecord> InLanes(ValueMap<ValueList<TRecord>> lanes)
    {
        List<TRecord> records = [];
        var ends = new int[lanes.Count];
        for (var lane = 0; lane < ends.Length; lane++)
        {
            records.AddRange(lanes.AsSpan()[lane].Value.AsSpan());
            ends[lane] = records.Count;
        }

        return new BatchPlan<TRecord>([.. records], ends);
    }

    public int StartOf(int lane) => lane == 0 ? 0 : _ends[lane - 1];

    public int EndOf(int lane) => _ends[lane];

    /// <summary>
    /// Stops a batch with a record that could not be named if it failed: Lambda takes an empty identifier for a failure of the whole batch, so that what succeeded
    /// would be done again. That must be known before anything is done.
    /// </summary>
    public BatchPlan<TRecord> Identified(Func<TRecord, string> identifierOf, string name)
    {
        for (var index = 0; index < Records.Length; index++)
        {
            if (string.IsNullOrWhiteSpace(identifierOf(Records[index])))
            {
                throw new ArgumentException($"Record {index} of the batch has no {name}, by which a failure is reported. Nothing was processed.");
            }
        }

        return this;
    }
}
