using LambdaEvents.ActiveMq;

namespace LambdaEvents.Tests.ActiveMq;

public sealed class ActiveMqEventTests
{
    [Theory]
    [InlineData("""{"physicalName":"orders"}""", "60000")]
    [InlineData("""{"physicalname":"orders"}""", "\"60000\"")]
    public void Both_spellings_and_both_forms_of_a_number_are_read(string destination, string expiration)
    {
        var json = $$"""{"eventSource":"aws:amq","messages":[{"messageID":"ID:1","correlationId":"c","destination":{{destination}},"expiration":{{expiration}}}]}""";

        var batch = LambdaJson.Deserialize<ActiveMqEvent>(json);

        batch.Messages[0].Should().Match<ActiveMqMessage>(message => message.Destination.PhysicalName == "orders" && message.CorrelationId == "c" && message.Expiration == 60000);
        batch.ToJson().Should().Be(json);
    }
}
