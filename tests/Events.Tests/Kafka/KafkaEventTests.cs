using LambdaEvents.Kafka;

namespace LambdaEvents.Tests.Kafka;

public sealed class KafkaEventTests
{
    private static readonly KafkaEvent Batch = LambdaJson.Deserialize<KafkaEvent>("""
        {"eventSource":"aws:kafka","records":{
          "orders-0":[{"topic":"orders","partition":0,"offset":1,"value":"eyJpZCI6ImEiLCJ0b3RhbCI6MX0="},{"topic":"orders","partition":"0","offset":"2"}],
          "orders-1":[{"topic":"orders","partition":1,"offset":3,"key":null,"value":null}]}}
        """);

    [Fact]
    public void Records_are_enumerated_partition_by_partition() => Batch.EnumerateRecords().Select(record => record.Offset).Should().Equal(1, 2, 3);

    [Fact]
    public void A_tombstone_has_no_value() => Batch.Records["orders-1"][0].Value.Should().BeNull();

    [Fact]
    public void A_value_is_read_as_a_type() =>
        Batch.Records["orders-0"][0].Value!.Value.Read(UserContext.Default.Purchase).Should().Be(new Purchase("a", 1));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a:9092", "a:9092")]
    [InlineData("a:9092, b:9092,", "a:9092", "b:9092")]
    public void Bootstrap_servers_are_taken_apart(string? text, params string[] servers) =>
        new KafkaEvent { BootstrapServers = text }.GetBootstrapServers().Should().Equal(servers);

    [Fact]
    public void A_batch_of_another_source_is_stopped() =>
        FluentActions.Invoking(() => LambdaJson.Deserialize<KafkaEvent>("""{"eventSource":"aws:rmq","records":{}}""")).Should().Throw<PayloadMismatchException>();
}
