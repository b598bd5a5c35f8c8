using LambdaEvents.Config;

namespace LambdaEvents.Tests.Config;

public sealed class ConfigRuleEventTests
{
    [Fact]
    public void The_invoking_event_is_read_out_of_its_text()
    {
        var rule = new ConfigRuleEvent { InvokingEvent = """{"configurationItem":{"resourceId":"i-1","configurationStateId":"7"},"messageType":"ConfigurationItemChangeNotification"}""" };

        var invokingEvent = rule.ReadInvokingEvent<ConfigInvokingEvent>();

        invokingEvent.MessageType.Should().Be(ConfigMessageTypes.ConfigurationItemChangeNotification);
        invokingEvent.ConfigurationItem!.ResourceId.Should().Be("i-1");
        invokingEvent.ConfigurationItem.ConfigurationStateId.Should().Be(7);
    }

    [Fact]
    public void The_result_token_is_not_printed() => new ConfigRuleEvent { ResultToken = "secret" }.ToString().Should().Contain("ResultToken = ***").And.NotContain("secret");
}
