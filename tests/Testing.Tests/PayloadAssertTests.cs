using System.Text.Json;
using LambdaEvents.DynamoDb;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;
using LambdaEvents.Testing;

namespace LambdaEvents.Tests;

public sealed class PayloadAssertTests
{
    private static SqsEvent Batch => SamplePayloads.Sqs.SqsEvent.Full.Record;

    [Fact]
    public void A_sample_round_trips() => PayloadAssert.RoundTrips(SamplePayloads.Sqs.SqsEvent.Full);

    [Fact]
    public void A_document_round_trips_with_what_the_record_does_not_know() => PayloadAssert.RoundTrips<SqsEvent>("""{"Records":[],"new":[1.0,null]}""");

    [Fact]
    public void What_is_lost_on_the_way_is_told() => Message(() => PayloadAssert.RoundTrips<DynamoDbAttributeValue>("""{"L":[{"S":"a"},null]}"""))
        .Should().MatchRegex("""^The document does not come back as it was:\n  \$\.L\[1\]: expected null, actual .+$""");

    [Fact]
    public void A_payload_of_another_event_does_not_round_trip()
    {
        var act = () => PayloadAssert.RoundTrips<SqsEvent>(SamplePayloads.Sns.SnsEvent.Full.Json);

        act.Should().Throw<PayloadAssertionException>().WithMessage("The document does not read: SqsEvent was asked for, *")
            .WithInnerException<PayloadMismatchException>();
    }

    [Fact]
    public void A_malformed_document_does_not_round_trip()
    {
        var act = () => PayloadAssert.RoundTrips<SqsEvent>("""{"Records":[""");

        act.Should().Throw<PayloadAssertionException>().WithMessage("The document does not read: SqsEvent cannot be read: *").WithInnerException<JsonException>();
    }

    [Fact]
    public void A_sample_that_fails_is_named() => Message(() => PayloadAssert.RoundTrips(new SamplePayload<SnsEvent>(typeof(SamplePayloads), "sqs/SqsEvent.full.json")))
        .Should().StartWith("sqs/SqsEvent.full does not read: SnsEvent was asked for");

    [Fact]
    public void Equal_payloads_have_no_differences()
    {
        var copy = LambdaJson.Deserialize<SqsEvent>(SamplePayloads.Sqs.SqsEvent.Full.Json);

        PayloadAssert.Equal(Batch, copy);
        PayloadAssert.Differences(Batch, copy).Should().BeEmpty();
    }

    [Fact]
    public void Each_difference_is_a_line_with_path_and_both_values()
    {
        var expected = LambdaJson.Deserialize<SqsEvent>("""{"Records":[{"messageId":"m-1","body":"a"},{"messageId":"m-2"}],"kept":1}""");
        var actual = LambdaJson.Deserialize<SqsEvent>("""{"Records":[{"messageId":"m-1","body":"b","more-of-it":{"x":[]}}],"kept":1}""");

        Message(() => PayloadAssert.Equal(expected, actual)).Should().Be("""
            The payloads are not equal:
              $.Records[0].body: expected "a", actual "b"
              $.Records[0]['more-of-it']: expected nothing, actual {"x":[]}
              $.Records[1]: expected {"messageId":"m-2"}, actual nothing
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_changed_record_differs_where_it_was_changed() =>
        PayloadAssert.Differences(Batch, Batch with { Records = [Batch.Records[0] with { Body = "new" }, .. Batch.Records.Skip(1)] })
            .Should().ContainSingle().Which.Should().Match<PayloadDifference>(difference => difference.Path == "$.Records[0].body" && difference.Actual == "\"new\"");

    [Fact]
    public void Only_the_first_differences_are_lines_and_long_values_are_cut()
    {
        var message = Message(() => PayloadAssert.Equal(Numbered(25, new string('x', 300)), Numbered(25, "y")));

        var lines = message.Split('\n');
        lines.Should().HaveCount(22);
        lines[1].Should().Be($"  $.Records[0].body: expected \"{new string('x', 199)}… (302 characters), actual \"y\"");
        lines[^1].Should().Be("  and 5 more");
    }

    [Fact]
    public void Nothing_is_no_payload()
    {
        ((Action)(() => PayloadAssert.Equal(null!, Batch))).Should().Throw<ArgumentNullException>();
        ((Action)(() => PayloadAssert.Equal(Batch, null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => PayloadAssert.RoundTrips<SqsEvent>((string)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => PayloadAssert.RoundTrips((SamplePayload<SqsEvent>)null!))).Should().Throw<ArgumentNullException>();
    }

    private static SqsEvent Numbered(int count, string body) => new() { Records = [.. Enumerable.Range(0, count).Select(_ => new SqsMessage { Body = body })] };

    private static string Message(Action assertion) => assertion.Should().Throw<PayloadAssertionException>().Which.Message;
}
