using LambdaEvents.Batch;

namespace LambdaEvents.KinesisAnalytics;

public sealed partial record KinesisAnalyticsInputPreprocessingResponse
{
    /// <summary>Answers every record of a batch, in its order, so that no id is lost.</summary>
    /// <param name="batch">The batch that the function got.</param>
    /// <param name="transform">What becomes of a record: <c>record.Ok(…)</c>, <c>record.Dropped()</c> or <c>record.Failed()</c>. What it throws is not caught.</param>
    /// <exception cref="InvalidOperationException">An answer has the id of another record.</exception>
    public static KinesisAnalyticsInputPreprocessingResponse From(
        KinesisAnalyticsInputPreprocessingEvent batch, Func<KinesisAnalyticsInputRecord, KinesisAnalyticsInputResponseRecord> transform)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(transform);
        return new KinesisAnalyticsInputPreprocessingResponse { Records = BatchAnswers.Of(batch.Records, transform, record => record.RecordId, answer => answer.RecordId) };
    }
}
