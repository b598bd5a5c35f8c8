using System.Text;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests.EventBridge.Routing;

public sealed class EventBridgeRouterAllocationTests
{
    private static readonly EventBridgeRouter Router = new EventBridgeRouter()
        .WithOthers(400, [])
        .On<OrderPlaced>(placed => { })
        .On<RecordedCall>(call => { })
        .Otherwise(received => { });

    [Fact]
    public void An_event_of_a_source_is_read_once() => Cost(RoutedJson.OrderPlaced).Should().Be(CostOfReading<EventBridgeEvent<OrderPlaced>>(RoutedJson.OrderPlaced));

    [Fact]
    public void An_event_of_any_source_is_read_once() => Cost(RoutedJson.RecordedCall).Should().Be(CostOfReading<EventBridgeEvent<RecordedCall>>(RoutedJson.RecordedCall));

    [Fact]
    public void An_event_that_is_left_is_read_once()
    {
        var json = RoutedJson.Event("shop.other", "Order Other");

        Cost(json).Should().Be(CostOfReading<EventBridgeEvent>(json));
    }

    private static long Cost(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        return Cheapest(() => Router.Route(utf8));
    }

    private static long CostOfReading<T>(string json)
        where T : IPayload<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        return Cheapest(() => LambdaJson.Deserialize<T>(utf8));
    }

    /// <summary>The least of many: texts that come often are remembered for all threads, and another test may take the place of one.</summary>
    private static long Cheapest(Action action)
    {
        var least = long.MaxValue;
        for (var time = 0; time < 100; time++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
