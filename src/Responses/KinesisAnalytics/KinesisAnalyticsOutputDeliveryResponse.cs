using LambdaEvents.Batch;

namespace LambdaEvents.KinesisAnalytics;

public sealed partial record KinesisAnalyticsOutputDeliveryResponse
{
    /// <summary>Answers every record of a batch, in its order, so that no id is lost.</summary>
    /// <param name="batch">The batch that the function got.</param>
    /// <param name="deliver">Whether a row was delivered: <c>record.Ok()</c> or <c>record.DeliveryFailed()</c>. What it throws is not caught.</param>
    /// <exception cref="InvalidOperationException">An answer has the id of another record.</exception>
    public static KinesisAnalyticsOutputDeliveryResponse From(
        KinesisAnalyticsOutputDeliveryEvent batch, Func<KinesisAnalyticsOutputRecord, KinesisAnalyticsOutputResponseRecord> deliver)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(deliver);
        return new KinesisAnalyticsOutputDeliveryResponse { Records = BatchAnswers.Of(batch.Records, deliver, record => record.RecordId, answer => answer.RecordId) };
    }
}
