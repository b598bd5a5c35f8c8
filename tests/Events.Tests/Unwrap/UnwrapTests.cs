using System.Text.Json;
using LambdaEvents.CloudWatch;
using LambdaEvents.CloudWatchLogs;
using LambdaEvents.DynamoDb;
using LambdaEvents.EventBridge;
using LambdaEvents.Firehose;
using LambdaEvents.Kinesis;
using LambdaEvents.Lambda;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Unwrap;

/// <summary>Every carrier with every content: what was put in comes out, what is not there is told from what is broken, and the carrier stays whole.</summary>
public sealed class UnwrapTests
{
    private static readonly Dictionary<string, Action<Func<string, Inside>>> Contents = new()
    {
        ["S3"] = carry => Check<S3Event>(carry, "s3/S3Event.full"),
        ["EventBridge"] = carry => Check<EventBridgeEvent>(carry, "eventbridge/EventBridgeEvent.full"),
        ["alarm"] = carry => Check<CloudWatchAlarmSnsMessage>(carry, "cloudwatch/CloudWatchAlarmSnsMessage.full"),
        ["composite alarm"] = carry => Check<CloudWatchAlarmSnsMessage>(carry, "cloudwatch/CloudWatchAlarmSnsMessage.composite"),
        ["DynamoDB change"] = carry => Check<DynamoDbKinesisRecord>(carry, "dynamodb/DynamoDbKinesisRecord.full"),
        ["Lambda destination"] = carry => Check<LambdaDestinationEvent>(carry, "lambda/LambdaDestinationEvent.full"),
        ["job completion"] = carry => Check<MlJobCompletionMessage>(carry, "sns/MlJobCompletionMessage.full"),
        ["unpacked log events"] = carry => Check<CloudWatchLogsData>(carry, "cloudwatchlogs/CloudWatchLogsData.full"),
    };

    public static IEnumerable<object[]> Cells => from carrier in Carriers.Names from content in Contents.Keys select new object[] { carrier, content };

    public static TheoryData<string> CarrierNames => [.. Carriers.Names];

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_was_put_in_comes_out(string carrier, string content) => Contents[content](json => Carriers.Carry(carrier, json));

    [Theory]
    [MemberData(nameof(CarrierNames))]
    public void A_type_of_the_users_comes_out(string carrier)
    {
        var inside = Carriers.Carry(carrier, """{"id":"a\n\"é\"","total":1.5}""");

        inside.Read(UserContext.Default.Purchase).Should().Be(new Purchase("a\n\"é\"", 1.5m));
        inside.TryRead(UserContext.Default.Purchase, out var purchase, out var error).Should().BeTrue();
        purchase.Should().Be(new Purchase("a\n\"é\"", 1.5m));
        error.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(CarrierNames))]
    public void The_test_event_of_S3_is_another_payload_than_a_notification(string carrier)
    {
        var inside = Carriers.Carry(carrier, Fixture.Text("s3/S3TestEvent.full"));

        inside.TryRead<S3Event>(out var notification, out var error).Should().BeFalse();
        notification.Should().BeNull();
        error.Should().BeOfType<PayloadMismatchException>().Which.Message.Should().Contain("S3Event was asked for");
        inside.TryRead<S3TestEvent>(out var test, out _).Should().BeTrue();
        test.Should().Be(Fixture.Read<S3TestEvent>("s3/S3TestEvent.full"));
    }

    [Theory]
    [MemberData(nameof(CarrierNames))]
    public void A_record_of_another_kind_is_a_clear_mismatch(string carrier)
    {
        var inside = Carriers.Carry(carrier, Fixture.Text("s3/S3Event.full"));

        inside.Invoking(content => content.Read<EventBridgeEvent>()).Should().Throw<PayloadMismatchException>().WithMessage("EventBridgeEvent was asked for*");
        inside.Invoking(content => content.Read<SqsEvent>()).Should().Throw<PayloadMismatchException>().WithMessage("SqsEvent was asked for*aws:sqs*");
    }

    [Theory]
    [MemberData(nameof(CarrierNames))]
    public void What_is_no_JSON_is_broken_and_no_mismatch(string carrier)
    {
        foreach (var text in (string[])["plain text", """{"Records":[{"eventSource":"aws:s3",""", """{"id":1}x""", " "])
        {
            var inside = Carriers.Carry(carrier, text);

            inside.TryRead<S3Event>(out _, out var error).Should().BeFalse();
            error.Should().BeOfType<JsonException>();
            inside.TryRead(UserContext.Default.Purchase, out _, out error).Should().BeFalse();
            error.Should().BeAssignableTo<JsonException>().And.NotBeOfType<PayloadMismatchException>();
        }
    }

    [Theory]
    [MemberData(nameof(CarrierNames))]
    public void JSON_of_another_type_than_the_users_is_a_mismatch(string carrier)
    {
        foreach (var json in (string[])["[]", "null", "5", """{"id":{}}"""])
        {
            Carriers.Carry(carrier, json).TryRead(UserContext.Default.Purchase, out var purchase, out var error).Should().BeFalse();
            purchase.Should().BeNull();
            error.Should().BeOfType<PayloadMismatchException>().Which.Message.Should().StartWith("Purchase was asked for");
        }
    }

    [Fact]
    public void Log_events_in_Kinesis_are_unpacked_and_control_messages_are_known()
    {
        var records = Fixture.Read<KinesisEvent>("kinesis/KinesisEvent.cloudwatch-logs").Records;

        var logs = records.Select(record => CloudWatchLogsData.Decode(record.Kinesis.Data)).ToArray();

        logs.Select(data => data.IsControlMessage).Should().Equal(true, false);
        logs[1].LogEvents.Should().NotBeEmpty();
    }

    [Fact]
    public void Log_events_in_Firehose_are_unpacked()
    {
        var record = Fixture.Read<FirehoseEvent>("firehose/FirehoseEvent.cloudwatch-logs").Records[1];

        CloudWatchLogsData.TryDecode(record.Data, out var logs, out var error).Should().BeTrue();
        logs.Should().Be(CloudWatchLogsData.Decode(record.Data));
        error.Should().BeNull();
    }

    [Theory]
    [InlineData("H4sIAAAAAAACA6tWCkpNzi9KKVayio6tBQAiCuKWDgAAAA==", true)]
    [InlineData("e30=", false)]
    [InlineData("%", false)]
    public void Data_that_holds_no_log_events_is_told_from_broken_data(string data, bool isMismatch)
    {
        CloudWatchLogsData.TryDecode(new Base64(data), out var logs, out var error).Should().BeFalse();
        logs.Should().BeNull();
        (error is PayloadMismatchException).Should().Be(isMismatch, error!.Message);
    }

    [Fact]
    public void Messages_of_SQS_in_Firehose_are_read_with_their_bodies() =>
        Fixture.Read<FirehoseEvent>("firehose/FirehoseEvent.sqs").Records[0].Data.Read<SqsMessage>().Body.Should().Be("""{"id":"order-17"}""");

    [Fact]
    public void Text_that_is_no_base64_is_broken()
    {
        new Base64("%").TryRead<S3Event>(out _, out var error).Should().BeFalse();
        error.Should().BeOfType<JsonException>().Which.Message.Should().Be("The text is not base64.");
        new Base64("%").TryRead(UserContext.Default.Purchase, out _, out error).Should().BeFalse();
        error.Should().BeOfType<JsonException>();
    }

    private static void Check<T>(Func<string, Inside> carry, string fixture)
        where T : class, IPayload<T>
    {
        var expected = Fixture.Read<T>(fixture);
        var inside = carry(Fixture.Text(fixture));

        inside.Read<T>().Should().Be(expected);
        inside.TryRead<T>(out var payload, out var error).Should().BeTrue();
        payload.Should().Be(expected);
        error.Should().BeNull();
    }
}
