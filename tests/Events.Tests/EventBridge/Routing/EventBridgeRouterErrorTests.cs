using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests.EventBridge.Routing;

public sealed class EventBridgeRouterErrorTests
{
    private const string Secret = "s3cret";

    [Fact]
    public void A_route_is_registered_once()
    {
        var router = new EventBridgeRouter().On<OrderPlaced>(placed => { }).On<RecordedCall>(call => { });

        FluentActions.Invoking(() => router.On<OrderPlaced>(placed => Task.CompletedTask)).Should().Throw<ArgumentException>()
            .WithMessage("There is a route for \"Order Placed\" of \"shop.orders\" already.");
        FluentActions.Invoking(() => router.On("shop.orders", "Order Placed", UserContext.Default.Purchase, (received, purchase) => { })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => router.On(null, RecordedCall.DetailType, UserContext.Default.Purchase, (received, purchase) => { })).Should().Throw<ArgumentException>()
            .WithMessage("There is a route for \"AWS API Call via CloudTrail\" of any source already.");
        router.On("shop.orders", RecordedCall.DetailType, UserContext.Default.Purchase, (received, purchase) => { });
    }

    [Fact]
    public void Otherwise_is_registered_once()
    {
        var router = new EventBridgeRouter().Otherwise(received => { });

        FluentActions.Invoking(() => router.Otherwise(received => Task.CompletedTask)).Should().Throw<InvalidOperationException>().WithMessage("The router has an Otherwise already.");
    }

    [Fact]
    public void Handlers_and_names_are_there()
    {
        var router = new EventBridgeRouter();
        var type = UserContext.Default.Purchase;
        Action[] registrations = [
            () => router.On((Action<EventBridgeEvent<OrderPlaced>>)null!),
            () => router.On((Func<EventBridgeEvent<OrderPlaced>, Task>)null!),
            () => router.On((Func<EventBridgeEvent<OrderPlaced>, CancellationToken, Task>)null!),
            () => router.On("s", "d", type, (Action<EventBridgeEvent, Purchase>)null!),
            () => router.On("s", "d", type, (Func<EventBridgeEvent, Purchase, Task>)null!),
            () => router.On("s", "d", type, (Func<EventBridgeEvent, Purchase, CancellationToken, Task>)null!),
            () => router.On<Purchase>("s", "d", null!, (received, purchase) => { }),
            () => router.On("", "d", type, (received, purchase) => { }),
            () => router.On("s", "", type, (received, purchase) => { }),
            () => router.On("s", null!, type, (received, purchase) => { }),
            () => router.Otherwise((Action<EventBridgeEvent>)null!),
            () => router.Otherwise((Func<EventBridgeEvent, Task>)null!),
            () => router.Otherwise((Func<EventBridgeEvent, CancellationToken, Task>)null!),
            () => router.Route((string)null!),
            () => router.Route((Stream)null!),
            () => router.Route((EventBridgeEvent)null!),
        ];
        foreach (var registration in registrations)
        {
            registration.Should().Throw<ArgumentException>();
        }

        FluentActions.Invoking(() => router.Route("{}")).Should().Throw<UnroutedEventException>("nothing was registered").WithMessage("*The router has no routes*");
    }

    [Fact]
    public async Task An_event_without_a_route_is_named_with_the_routes_that_there_are()
    {
        var router = new EventBridgeRouter().On<OrderPlaced>(placed => { }).On<RecordedCall>(call => { });
        var json = RoutedJson.Event("shop.returns", "Order Returned", $$"""{"password":"{{Secret}}"}""");

        var unrouted = (await FluentActions.Awaiting(() => router.RouteAsync(json)).Should().ThrowExactlyAsync<UnroutedEventException>()).Which;

        unrouted.Message.Should().Be(
            "No route takes the event \"Order Returned\" of \"shop.returns\". There are routes for \"Order Placed\" of \"shop.orders\", \"AWS API Call via CloudTrail\" of any source; Otherwise takes what is left.");
        unrouted.EventSource.Should().Be("shop.returns");
        unrouted.DetailType.Should().Be("Order Returned");
        FluentActions.Invoking(() => router.Route(LambdaJson.Deserialize<EventBridgeEvent>(json))).Should().Throw<UnroutedEventException>().WithMessage(unrouted.Message);
    }

    [Fact]
    public void Of_many_routes_the_first_are_named()
    {
        var router = new EventBridgeRouter().WithOthers(400, []);

        FluentActions.Invoking(() => router.Route(RoutedJson.OrderPlaced)).Should().Throw<UnroutedEventException>().WithMessage("*\"Order 000019\" of \"shop.000019\" and 380 more; Otherwise*");
    }

    [Fact]
    public void An_asynchronous_handler_is_not_called_by_a_synchronous_caller()
    {
        var calls = 0;
        Task Count()
        {
            calls++;
            return Task.CompletedTask;
        }

        var router = new EventBridgeRouter().On<OrderPlaced>(placed => Count()).On<RecordedCall>((call, _) => Count()).Otherwise(received => Count());

        FluentActions.Invoking(() => router.Route(RoutedJson.OrderPlaced)).Should().Throw<InvalidOperationException>()
            .WithMessage("The handler of the route \"Order Placed\" of \"shop.orders\" is asynchronous: call RouteAsync.");
        FluentActions.Invoking(() => router.Route(LambdaJson.Deserialize<EventBridgeEvent>(RoutedJson.RecordedCall))).Should().Throw<InvalidOperationException>().WithMessage("*any source is async*");
        FluentActions.Invoking(() => router.Route("{}")).Should().Throw<InvalidOperationException>().WithMessage("*route Otherwise is async*");
        calls.Should().Be(0);
    }

    [Fact]
    public async Task A_handler_that_returns_no_task_is_named()
    {
        var calls = 0;
        var router = new EventBridgeRouter().On<OrderPlaced>(placed =>
        {
            calls++;
            return null!;
        });

        await FluentActions.Awaiting(() => router.RouteAsync(RoutedJson.OrderPlaced)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*\"Order Placed\" of \"shop.orders\" returned null*");
        calls.Should().Be(1);
    }

    [Fact]
    public void Routes_are_added_before_the_first_event()
    {
        var router = new EventBridgeRouter().Otherwise(received => { });
        router.Route(RoutedJson.OrderPlaced);

        FluentActions.Invoking(() => router.On<OrderPlaced>(placed => { })).Should().Throw<InvalidOperationException>().WithMessage("The router has routed an event*");
        FluentActions.Invoking(() => router.Otherwise(received => { })).Should().Throw<InvalidOperationException>().WithMessage("The router has routed an event*");
    }

    [Fact]
    public void A_malformed_first_event_counts_as_one()
    {
        var router = new EventBridgeRouter().Otherwise(received => { });
        FluentActions.Invoking(() => router.Route("[")).Should().Throw<System.Text.Json.JsonException>();

        FluentActions.Invoking(() => router.On<OrderPlaced>(placed => { })).Should().Throw<InvalidOperationException>();
    }
}
