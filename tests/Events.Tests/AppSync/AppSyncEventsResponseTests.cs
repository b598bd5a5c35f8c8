using LambdaEvents.AppSync;

namespace LambdaEvents.Tests.AppSync;

public sealed class AppSyncEventsResponseTests
{
    private static readonly AppSyncEventsEvent Published = LambdaJson.Deserialize<AppSyncEventsEvent>(
        """{"info":{"operation":"PUBLISH"},"events":[{"id":"1","payload":{"a":1}},{"id":"2","payload":"text"},{"id":"3","payload":3},{"id":"4","payload":4}]}""");

    [Fact]
    public void Each_message_is_answered_under_its_id()
    {
        var response = AppSyncEventsResponse.ForEach(Published, message => message.Id switch
        {
            "1" => AppSyncEventsResult.Broadcast(message),
            "2" => AppSyncEventsResult.Fail(message, "numbers only"),
            "3" => AppSyncEventsResult.Broadcast(message, new Purchase("o-1", 2), UserContext.Default.Purchase),
            _ => null,
        });

        response.ToJson().Should().Be("""{"events":[{"id":"1","payload":{"a":1}},{"id":"2","error":"numbers only"},{"id":"3","payload":{"id":"o-1","total":2}}]}""");
    }

    [Fact]
    public void A_rejection_names_no_message() => AppSyncEventsResponse.Reject("members only").ToJson().Should().Be("""{"error":"members only"}""");

    [Fact]
    public void A_subscription_has_no_messages_to_answer()
    {
        var subscription = LambdaJson.Deserialize<AppSyncEventsEvent>("""{"info":{"operation":"SUBSCRIBE"},"events":null}""");

        subscription.Events.Should().BeNull();
        AppSyncEventsResponse.ForEach(subscription, AppSyncEventsResult.Broadcast).Events.Should().BeEmpty();
    }
}
