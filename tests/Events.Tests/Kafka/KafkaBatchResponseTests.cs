using LambdaEvents.Kafka;

namespace LambdaEvents.Tests.Kafka;

public sealed class KafkaBatchResponseTests
{
    [Fact]
    public void Success_is_an_empty_list() => KafkaBatchResponse.Success.ToJson().Should().Be("""{"batchItemFailures":[]}""");

    [Fact]
    public void Failures_are_named_by_partition_and_offset() =>
        KafkaBatchResponse.FromFailures(new KafkaRecord { Topic = "my-topic", Partition = 3, Offset = 42 }).ToJson()
            .Should().Be("""{"batchItemFailures":[{"itemIdentifier":{"partition":"my-topic-3","offset":42}}]}""");
}
