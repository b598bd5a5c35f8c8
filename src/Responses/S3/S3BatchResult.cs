namespace LambdaEvents.S3;

public sealed partial record S3BatchResult
{
    /// <summary>The result of a task that is done.</summary>
    /// <param name="task">The task, whose id the result repeats.</param>
    /// <param name="resultString">A text for the report of the job.</param>
    public static S3BatchResult Succeeded(S3BatchTask task, string? resultString = null) => Of(task, S3BatchResultCodes.Succeeded, resultString);

    /// <summary>The result of a task that S3 shall try again before the job ends.</summary>
    /// <param name="task">The task, whose id the result repeats.</param>
    /// <param name="resultString">Why it failed; in the report of the job if it was the last try.</param>
    public static S3BatchResult TemporaryFailure(S3BatchTask task, string? resultString = null) => Of(task, S3BatchResultCodes.TemporaryFailure, resultString);

    /// <summary>The result of a task that failed for good.</summary>
    /// <param name="task">The task, whose id the result repeats.</param>
    /// <param name="resultString">Why it failed, for the report of the job.</param>
    public static S3BatchResult PermanentFailure(S3BatchTask task, string? resultString = null) => Of(task, S3BatchResultCodes.PermanentFailure, resultString);

    private static S3BatchResult Of(S3BatchTask task, string resultCode, string? resultString)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new S3BatchResult { TaskId = task.TaskId, ResultCode = resultCode, ResultString = resultString };
    }
}
