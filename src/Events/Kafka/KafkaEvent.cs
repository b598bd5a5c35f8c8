namespace LambdaEvents.Kafka;

public sealed partial record KafkaEvent
{
    /// <summary>The records of all partitions, one after the other. Within a partition they keep their order.</summary>
    public IEnumerable<KafkaRecord> EnumerateRecords() => Records.Values.SelectMany(records => records);

    /// <summary>Takes <see cref="BootstrapServers"/> apart: host and port of each broker; empty where the text is absent.</summary>
    public IReadOnlyList<string> GetBootstrapServers() =>
        BootstrapServers?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
