using LambdaEvents.Lambda;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Lambda;

public sealed class LambdaDeadLetterReasonTests
{
    private static readonly LambdaDeadLetterReason Reason = new() { RequestId = "r-1", ErrorCode = 200, ErrorMessage = "There is no order o-18." };

    [Fact]
    public void A_message_of_a_queue_says_why_it_is_there()
    {
        var message = new SqsMessage { MessageAttributes = Attributes(("RequestID", "r-1"), ("ErrorCode", "200"), ("ErrorMessage", "There is no order o-18.")) };

        message.TryGetDeadLetterReason(out var reason).Should().BeTrue();
        reason.Should().Be(Reason);
    }

    [Fact]
    public void A_message_that_was_polled_says_why_it_is_there()
    {
        var message = LambdaJson.Deserialize<SqsReceiveMessageResult>(
            """
            {"Messages":[{"MessageId":"m","ReceiptHandle":"h","MD5OfBody":"d","Body":"{}","MessageAttributes":{"RequestID":{"StringValue":"r-1","DataType":"String"},
             "ErrorCode":{"StringValue":"200","DataType":"Number"},"ErrorMessage":{"StringValue":"There is no order o-18.","DataType":"String"}}}]}
            """).Messages![0];

        message.TryGetDeadLetterReason(out var reason).Should().BeTrue();
        reason.Should().Be(Reason);
    }

    [Fact]
    public void A_notification_of_a_topic_says_why_it_is_there()
    {
        const string Json =
            """
            {"Type":"Notification","MessageId":"m","TopicArn":"t","Message":"{}","Timestamp":"2026-01-01T00:00:00Z","MessageAttributes":{"RequestID":{"Type":"String","Value":"r-1"},
             "ErrorCode":{"Type":"Number","Value":"200"},"ErrorMessage":{"Type":"String","Value":"There is no order o-18."}}}
            """;

        LambdaJson.Deserialize<SnsMessage>(Json).TryGetDeadLetterReason(out var ofTheFunction).Should().BeTrue();
        LambdaJson.Deserialize<SnsNotification>(Json).TryGetDeadLetterReason(out var ofTheQueue).Should().BeTrue();
        ofTheFunction.Should().Be(Reason);
        ofTheQueue.Should().Be(Reason);
    }

    [Fact]
    public void A_code_that_is_no_number_and_a_missing_text_are_null()
    {
        var message = new SqsMessage { MessageAttributes = Attributes(("RequestID", "r-1"), ("ErrorCode", "many")) };

        message.TryGetDeadLetterReason(out var reason).Should().BeTrue();
        reason.Should().Be(new LambdaDeadLetterReason { RequestId = "r-1" });
    }

    [Fact]
    public void A_message_of_another_sender_has_no_reason()
    {
        new SqsMessage { MessageAttributes = Attributes(("RequestID", "r-1")) }.TryGetDeadLetterReason(out _).Should().BeFalse();
        new SqsMessage { MessageAttributes = Attributes(("ErrorCode", "200")) }.TryGetDeadLetterReason(out _).Should().BeFalse();
        new SqsMessage().TryGetDeadLetterReason(out _).Should().BeFalse();
        new SqsReceivedMessage().TryGetDeadLetterReason(out _).Should().BeFalse();
        new SnsMessage().TryGetDeadLetterReason(out _).Should().BeFalse();
        new SnsNotification().TryGetDeadLetterReason(out _).Should().BeFalse();
    }

    private static ValueMap<SqsMessageAttribute> Attributes(params (string Name, string Value)[] attributes) =>
        [.. attributes.Select(attribute => KeyValuePair.Create(attribute.Name, new SqsMessageAttribute { StringValue = attribute.Value, DataType = SqsAttributeDataTypes.String }))];
}
