using LambdaEvents.Kafka;
using LambdaEvents.Pipes;

namespace LambdaEvents.Tests.Pipes;

public sealed class PipesBatchTests
{
    private const string KafkaMembers =
        """
        "topic":"orders","offset":15,"timestamp":1767225600987,"timestampType":"CREATE_TIME","key":"a2V5","value":"dmFsdWU=","headers":[{"tenant":[107,-61,-92]}],"new":1
        """;

    [Fact]
    public void A_record_of_Kafka_is_that_of_an_event_source_mapping()
    {
        var batch = LambdaJson.Deserialize<PipesKafkaBatch>($$"""[{"eventSource":"aws:kafka","eventSourceKey":"orders-7","partition":"7",{{KafkaMembers}}}]""");
        var mapped = LambdaJson.Deserialize<KafkaRecord>($$"""{"partition":7,{{KafkaMembers}}}""");

        var record = batch[0].ToKafkaRecord();

        record.Should().Be(mapped);
        record.TryGetHeaderText("tenant", out var tenant).Should().BeTrue();
        tenant.Should().Be("kä");
    }

    [Fact]
    public void A_batch_of_another_source_is_stopped()
    {
        FluentActions.Invoking(() => LambdaJson.Deserialize<PipesSqsBatch>("""[{"eventSource":"aws:kinesis"}]""")).Should().Throw<PayloadMismatchException>();
        FluentActions.Invoking(() => LambdaJson.Deserialize<PipesSqsBatch>("""{"Records":[]}""")).Should().Throw<PayloadMismatchException>();
    }
}
