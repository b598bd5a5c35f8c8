using LambdaEvents.KinesisAnalytics;

namespace LambdaEvents.Tests.KinesisAnalytics;

public sealed class KinesisAnalyticsResponseTests
{
    private static readonly KinesisAnalyticsInputPreprocessingEvent Input = new() { Records = [Record("r-1", "a"), Record("r-2", "b"), Record("r-3", "c"), Record("r-4", "d")] };

    private static readonly KinesisAnalyticsOutputDeliveryEvent Output = new() { Records = [new() { RecordId = "r-1" }, new() { RecordId = "r-2" }] };

    [Fact]
    public void Every_record_is_answered_in_its_order()
    {
        var response = KinesisAnalyticsInputPreprocessingResponse.From(Input, record => record.Data.GetString() switch
        {
            "a" => record.Ok(),
            "b" => record.Ok("B"),
            "c" => record.Dropped(),
            _ => record.Failed(),
        });

        response.ToJson().Should().Be(
            """{"records":[{"recordId":"r-1","result":"Ok","data":"YQ=="},""" +
            """{"recordId":"r-2","result":"Ok","data":"Qg=="},{"recordId":"r-3","result":"Dropped"},{"recordId":"r-4","result":"ProcessingFailed"}]}""");
        Input.Records[0].Ok([1, 2]).Data.Should().Be(Base64.FromBytes([1, 2]));
    }

    [Fact]
    public void Every_row_is_answered_in_its_order() =>
        KinesisAnalyticsOutputDeliveryResponse.From(Output, row => row.RecordId == "r-1" ? row.Ok() : row.DeliveryFailed()).ToJson()
            .Should().Be("""{"records":[{"recordId":"r-1","result":"Ok"},{"recordId":"r-2","result":"DeliveryFailed"}]}""");

    [Fact]
    public void An_answer_to_another_record_is_stopped()
    {
        FluentActions.Invoking(() => KinesisAnalyticsInputPreprocessingResponse.From(Input, _ => Input.Records[0].Ok())).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => KinesisAnalyticsOutputDeliveryResponse.From(Output, _ => Output.Records[0].Ok())).Should().Throw<InvalidOperationException>();
    }

    private static KinesisAnalyticsInputRecord Record(string id, string text) => new() { RecordId = id, Data = Base64.FromString(text) };
}
