using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Unwrap;

public sealed class SnsDeliveryTests
{
    [Fact]
    public void A_notification_is_opened_and_keeps_its_envelope()
    {
        var delivery = Fixture.Read<SqsEvent>("sqs/SqsEvent.envelopes").Records[0].ReadSns();

        delivery.IsRaw.Should().BeFalse();
        delivery.Notification!.Subject.Should().Be("Shipped");
        delivery.Message.Should().Be("""{"orderId":"o-1001","carrier":"DHL"}""");
        delivery.MessageAttributes["carrier"].Should().Be(new SnsMessageAttribute { Type = "String", Value = "DHL" });
    }

    [Fact]
    public void With_raw_delivery_the_body_is_the_message_and_its_attributes_are_those_of_the_publisher()
    {
        var message = Fixture.Read<SqsEvent>("sqs/SqsEvent.full").Records[0];

        var delivery = message.ReadSns();

        delivery.IsRaw.Should().BeTrue();
        delivery.Notification.Should().BeNull();
        delivery.Message.Should().Be(message.Body);
        delivery.MessageAttributes.Keys.Should().Equal("kind", "weight", "thumbnail");
        delivery.MessageAttributes["weight"].Should().Be(new SnsMessageAttribute { Type = "Number.kilogram", Value = "12.345678901234567890" });
        delivery.MessageAttributes["thumbnail"].Should().Be(new SnsMessageAttribute { Type = "Binary", Value = "iVBORw0KGgo=" });
    }

    [Fact]
    public void The_same_message_reads_the_same_either_way()
    {
        var json = Fixture.Text("s3/S3Event.full");

        Carriers.InSqs(json).ReadSns().ReadMessage<S3Event>().Should().Be(Carriers.InSqs(Carriers.Notification(json)).ReadSns().ReadMessage<S3Event>());
    }

    [Fact]
    public void A_notification_without_attributes_has_none() =>
        Carriers.InSqs(Fixture.Text("sns/SnsNotification.sparse")).ReadSns().Should().Match<SnsDelivery>(delivery => !delivery.IsRaw && delivery.MessageAttributes.Count == 0);

    [Theory]
    [InlineData("plain text")]
    [InlineData("text with \"TopicArn\" in it")]
    [InlineData("""{"TopicArn":"arn:aws:sns:eu-west-1:123456789012:t"}""")]
    [InlineData("""{"Type":"Notification","MessageId":"1","TopicArn":"mine","Message":"m"}""")]
    [InlineData("""{"Type":"Notification","MessageId":"1","TopicArn":"arn:aws:sns:eu-west-1:123456789012:t","Message":"m" """)]
    [InlineData("""["TopicArn"]""")]
    [InlineData("")]
    public void What_only_looks_like_a_notification_is_a_raw_message(string body)
    {
        var delivery = Carriers.InSqs(body).ReadSns();

        delivery.IsRaw.Should().BeTrue();
        delivery.Message.Should().Be(body);
    }
}
