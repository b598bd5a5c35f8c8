using System.Text;

namespace LambdaEvents.KinesisAnalytics;

/// <summary>Makes the answers to a record of a <see cref="KinesisAnalyticsInputPreprocessingEvent"/>, with its id.</summary>
public static class KinesisAnalyticsInputRecordExtensions
{
    /// <summary>The record goes on as it came.</summary>
    /// <param name="record">The record that is answered.</param>
    public static KinesisAnalyticsInputResponseRecord Ok(this KinesisAnalyticsInputRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Answer(record, KinesisAnalyticsPreprocessingResults.Ok, record.Data);
    }

    /// <summary>The record goes on with other bytes.</summary>
    /// <param name="record">The record that is answered.</param>
    /// <param name="data">The bytes, before base64.</param>
    public static KinesisAnalyticsInputResponseRecord Ok(this KinesisAnalyticsInputRecord record, ReadOnlySpan<byte> data) =>
        Answer(record, KinesisAnalyticsPreprocessingResults.Ok, Base64.FromBytes(data));

    /// <summary>The record goes on with other text, as UTF-8.</summary>
    /// <param name="record">The record that is answered.</param>
    /// <param name="text">The text, before base64. It has the format of the input schema of the application.</param>
    public static KinesisAnalyticsInputResponseRecord Ok(this KinesisAnalyticsInputRecord record, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return record.Ok(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The record is left out on purpose, which is a success.</summary>
    /// <param name="record">The record that is answered.</param>
    public static KinesisAnalyticsInputResponseRecord Dropped(this KinesisAnalyticsInputRecord record) =>
        Answer(record, KinesisAnalyticsPreprocessingResults.Dropped);

    /// <summary>The record could not be preprocessed. It goes to the error stream of the application.</summary>
    /// <param name="record">The record that is answered.</param>
    public static KinesisAnalyticsInputResponseRecord Failed(this KinesisAnalyticsInputRecord record) =>
        Answer(record, KinesisAnalyticsPreprocessingResults.ProcessingFailed);

    private static KinesisAnalyticsInputResponseRecord Answer(KinesisAnalyticsInputRecord record, string result, Base64? data = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new KinesisAnalyticsInputResponseRecord { RecordId = record.RecordId, Result = result, Data = data };
    }
}
