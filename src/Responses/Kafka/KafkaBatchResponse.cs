using System.Globalization;

namespace LambdaEvents.Kafka;

public sealed partial record KafkaBatchResponse
{
    /// <summary>The answer that says that every record of the batch succeeded.</summary>
    public static KafkaBatchResponse Success { get; } = new() { BatchItemFailures = [] };

    /// <summary>Makes the answer that names the records that failed.</summary>
    /// <param name="records">Records of the batch; none if all succeeded.</param>
    public static KafkaBatchResponse FromFailures(params IEnumerable<KafkaRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new KafkaBatchResponse { BatchItemFailures = [.. records.Select(ToFailure)] };
    }

    private static KafkaBatchItemFailure ToFailure(KafkaRecord record) => new()
    {
        ItemIdentifier = new KafkaItemIdentifier
        {
            Partition = string.Create(CultureInfo.InvariantCulture, $"{record.Topic}-{record.Partition}"),
            Offset = record.Offset,
        },
    };
}
