namespace LambdaEvents.KinesisAnalytics;

/// <summary>Makes the answers to a row of a <see cref="KinesisAnalyticsOutputDeliveryEvent"/>, with its id.</summary>
public static class KinesisAnalyticsOutputRecordExtensions
{
    /// <summary>The row was delivered.</summary>
    /// <param name="record">The row that is answered.</param>
    public static KinesisAnalyticsOutputResponseRecord Ok(this KinesisAnalyticsOutputRecord record) => Answer(record, KinesisAnalyticsDeliveryResults.Ok);

    /// <summary>The row could not be delivered. The application sends it again, with a higher retry hint.</summary>
    /// <param name="record">The row that is answered.</param>
    public static KinesisAnalyticsOutputResponseRecord DeliveryFailed(this KinesisAnalyticsOutputRecord record) =>
        Answer(record, KinesisAnalyticsDeliveryResults.DeliveryFailed);

    private static KinesisAnalyticsOutputResponseRecord Answer(KinesisAnalyticsOutputRecord record, string result)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new KinesisAnalyticsOutputResponseRecord { RecordId = record.RecordId, Result = result };
    }
}
