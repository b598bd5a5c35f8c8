using System.Text;
using LambdaEvents.Firehose;

namespace LambdaEvents.Tests.Firehose;

public sealed class FirehoseResponseTests
{
    private static readonly FirehoseEvent Batch = new() { Records = [Record("r-1", "a"), Record("r-2", "b"), Record("r-3", "c"), Record("r-4", "d")] };

    private static readonly FirehoseMskEvent MskBatch = new() { Records = [MskRecord("r-1", "a"), MskRecord("r-2", "b"), MskRecord("r-3", "c")] };

    [Fact]
    public void Every_record_is_answered_in_its_order()
    {
        var response = FirehoseResponse.From(Batch, record => record.Data.GetString() switch
        {
            "a" => record.Ok(),
            "b" => record.Ok("B\n"),
            "c" => record.Dropped(),
            _ => record.Failed(),
        });

        response.ToJson().Should().Be(
            """{"records":[{"recordId":"r-1","result":"Ok","data":"YQ=="},""" +
            """{"recordId":"r-2","result":"Ok","data":"Qgo="},{"recordId":"r-3","result":"Dropped"},{"recordId":"r-4","result":"ProcessingFailed"}]}""");
    }

    [Fact]
    public void A_record_may_be_routed() =>
        (Batch.Records[0].Ok([1, 2]) with { Metadata = new() { PartitionKeys = [KeyValuePair.Create("year", "2026")] } }).ToJson()
            .Should().Be("""{"recordId":"r-1","result":"Ok","data":"AQI=","metadata":{"partitionKeys":{"year":"2026"}}}""");

    [Fact]
    public void An_answer_to_another_record_is_stopped()
    {
        FluentActions.Invoking(() => FirehoseResponse.From(Batch, _ => Batch.Records[0].Ok())).Should().Throw<InvalidOperationException>().WithMessage("*id of another one*");
        FluentActions.Invoking(() => FirehoseMskResponse.From(MskBatch, _ => MskBatch.Records[0].Ok())).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Records_of_Kafka_are_answered_under_the_name_of_their_value()
    {
        var response = FirehoseMskResponse.From(MskBatch, record => record.KafkaRecordValue.GetString() switch
        {
            "a" => record.Ok(Encoding.UTF8.GetBytes("A")),
            "b" => record.Dropped(),
            _ => record.Failed(),
        });

        response.ToJson().Should().Be(
            """{"records":[{"recordId":"r-1","result":"Ok","kafkaRecordValue":"QQ=="},{"recordId":"r-2","result":"Dropped"},{"recordId":"r-3","result":"ProcessingFailed"}]}""");
        MskBatch.Records[2].Ok().KafkaRecordValue.Should().Be(Base64.FromString("c"));
        MskBatch.Records[2].Ok("C").KafkaRecordValue.Should().Be(Base64.FromString("C"));
    }

    [Theory]
    [InlineData("7", 7L)]
    [InlineData("\"123456\"", 123456L)]
    [InlineData("\"\"", null)]
    public void A_subsequence_number_may_be_text(string json, long? expected)
    {
        var text = $$"""{"shardId":"s","subsequenceNumber":{{json}}}""";

        var metadata = LambdaJson.Deserialize<FirehoseKinesisRecordMetadata>(text);

        metadata.SubsequenceNumber.Should().Be(expected);
        metadata.ToJson().Should().Be(text);
    }

    private static FirehoseRecord Record(string id, string text) => new() { RecordId = id, Data = Base64.FromString(text) };

    private static FirehoseMskRecord MskRecord(string id, string text) => new() { RecordId = id, KafkaRecordValue = Base64.FromString(text) };
}
