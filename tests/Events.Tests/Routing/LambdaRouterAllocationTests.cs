using System.Text;
using System.Text.Json;
using LambdaEvents.EventBridge;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;
using LambdaEvents.Tests.EventBridge.Routing;

namespace LambdaEvents.Tests.Routing;

/// <summary>One recognition, which allocates nothing, and one read.</summary>
public sealed class LambdaRouterAllocationTests
{
    private static readonly LambdaRouter<int> Router = new LambdaRouter<int>()
        .On<SqsEvent>(batch => 1)
        .On<SnsEvent>(topic => 2)
        .On<ShopOrder>(order => 3)
        .On<EventBridgeEvent<OrderPlaced>>(placed => 4)
        .On<EventBridgeEvent<RecordedCall>>(call => 5)
        .On<EventBridgeEvent>(received => 6)
        .On(UserContext.Default.Purchase, purchase => 7);

    [Fact]
    public void A_payload_is_read_once() => Cost(Fixture.Text("sqs/SqsEvent.full")).Should().Be(CostOf(Fixture.Text("sqs/SqsEvent.full"), utf8 => LambdaJson.Deserialize<SqsEvent>(utf8)));

    [Fact]
    public void A_payload_of_a_users_own_schema_is_read_once() =>
        Cost("""{"shop":"s","order":1}""").Should().Be(CostOf("""{"shop":"s","order":1}""", utf8 => LambdaJson.Deserialize<ShopOrder>(utf8)));

    [Fact]
    public void A_detail_is_read_once() => Cost(RoutedJson.OrderPlaced).Should().Be(CostOf(RoutedJson.OrderPlaced, utf8 => LambdaJson.Deserialize<EventBridgeEvent<OrderPlaced>>(utf8)));

    [Fact]
    public void A_detail_of_any_source_is_read_once() =>
        Cost(RoutedJson.RecordedCall).Should().Be(CostOf(RoutedJson.RecordedCall, utf8 => LambdaJson.Deserialize<EventBridgeEvent<RecordedCall>>(utf8)));

    [Fact]
    public void An_event_that_is_left_is_read_once()
    {
        var json = RoutedJson.Event("shop.other", "Order Other");

        Cost(json).Should().Be(CostOf(json, utf8 => LambdaJson.Deserialize<EventBridgeEvent>(utf8)));
    }

    [Fact]
    public void A_type_of_your_own_is_read_once() =>
        Cost(RoutedJson.Purchase).Should().Be(CostOf(RoutedJson.Purchase, utf8 => JsonSerializer.Deserialize(utf8, UserContext.Default.Purchase)));

    private static long Cost(string json) => CostOf(json, utf8 => Router.Route(utf8));

    /// <summary>The least of many: texts that come often are remembered for all threads, and another test may take the place of one.</summary>
    private static long CostOf(string json, Action<byte[]> action)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var least = long.MaxValue;
        for (var time = 0; time < 100; time++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action(utf8);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
