using System.Text;

namespace LambdaEvents.Firehose;

/// <summary>Makes the answers to a record of a <see cref="FirehoseMskEvent"/>, with its id.</summary>
public static class FirehoseMskRecordExtensions
{
    /// <summary>The record goes on as it came.</summary>
    /// <param name="record">The record that is answered.</param>
    public static FirehoseMskResponseRecord Ok(this FirehoseMskRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Answer(record, FirehoseResults.Ok, record.KafkaRecordValue);
    }

    /// <summary>The record goes on with other bytes.</summary>
    /// <param name="record">The record that is answered.</param>
    /// <param name="data">The bytes, before base64.</param>
    public static FirehoseMskResponseRecord Ok(this FirehoseMskRecord record, ReadOnlySpan<byte> data) => Answer(record, FirehoseResults.Ok, Base64.FromBytes(data));

    /// <summary>The record goes on with other text, as UTF-8.</summary>
    /// <param name="record">The record that is answered.</param>
    /// <param name="text">The text, before base64. Firehose puts nothing between records, so end it with a line break where the destination needs one.</param>
    public static FirehoseMskResponseRecord Ok(this FirehoseMskRecord record, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return record.Ok(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The record is left out on purpose, which is a success.</summary>
    /// <param name="record">The record that is answered.</param>
    public static FirehoseMskResponseRecord Dropped(this FirehoseMskRecord record) => Answer(record, FirehoseResults.Dropped);

    /// <summary>The record could not be transformed. Firehose delivers it as it came to the error prefix of the destination.</summary>
    /// <param name="record">The record that is answered.</param>
    public static FirehoseMskResponseRecord Failed(this FirehoseMskRecord record) => Answer(record, FirehoseResults.ProcessingFailed);

    private static FirehoseMskResponseRecord Answer(FirehoseMskRecord record, string result, Base64? data = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new FirehoseMskResponseRecord { RecordId = record.RecordId, Result = result, KafkaRecordValue = data };
    }
}
