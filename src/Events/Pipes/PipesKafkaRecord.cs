using LambdaEvents.Kafka;

namespace LambdaEvents.Pipes;

public sealed partial record PipesKafkaRecord
{
    /// <summary>The record in the form in which an event source mapping delivers it: for code that serves both, and to read the headers.</summary>
    public KafkaRecord ToKafkaRecord() => new()
    {
        Topic = Topic,
        Partition = Partition,
        Offset = Offset,
        Timestamp = Timestamp,
        TimestampType = TimestampType,
        Key = Key,
        Value = Value,
        Headers = Headers,
        UnknownMembers = UnknownMembers,
    };
}
