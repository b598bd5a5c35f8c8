namespace LambdaEvents.S3;

public sealed partial record S3BatchResponse
{
    /// <summary>Processes the tasks of an event one after the other and makes the answer of their results.</summary>
    /// <param name="batch">The event, whose version and id the answer repeats.</param>
    /// <param name="process">Processes one task. The result counts for that task, whatever id it has. An exception ends the invocation.</param>
    public static S3BatchResponse From(S3BatchEvent batch, Func<S3BatchTask, S3BatchResult> process)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(process);
        return Answer(batch, [.. batch.Tasks.Select(task => process(task) with { TaskId = task.TaskId })]);
    }

    /// <summary>Processes the tasks of an event one after the other and makes the answer of their results.</summary>
    /// <param name="batch">The event, whose version and id the answer repeats.</param>
    /// <param name="process">Processes one task. The result counts for that task, whatever id it has. An exception ends the invocation.</param>
    public static async Task<S3BatchResponse> FromAsync(S3BatchEvent batch, Func<S3BatchTask, Task<S3BatchResult>> process)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(process);
        var results = new List<S3BatchResult>(batch.Tasks.Count);
        for (var index = 0; index < batch.Tasks.Count; index++)
        {
            var task = batch.Tasks[index];
            results.Add(await process(task).ConfigureAwait(false) with { TaskId = task.TaskId });
        }

        return Answer(batch, [.. results]);
    }

    private static S3BatchResponse Answer(S3BatchEvent batch, ValueList<S3BatchResult> results) => new()
    {
        InvocationSchemaVersion = batch.InvocationSchemaVersion,
        TreatMissingKeysAs = S3BatchResultCodes.PermanentFailure,
        InvocationId = batch.InvocationId,
        Results = results,
    };
}
