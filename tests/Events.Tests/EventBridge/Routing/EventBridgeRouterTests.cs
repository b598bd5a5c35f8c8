using System.Text.Json;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests.EventBridge.Routing;

public sealed class EventBridgeRouterTests
{
    private readonly List<string> _log = [];

    private EventBridgeRouter Router => new EventBridgeRouter()
        .On<OrderPlaced>(placed => _log.Add($"order {placed.Detail?.OrderId}"))
        .On<RecordedCall>(call => _log.Add($"call {call.Detail?.EventName} of {call.Source}"))
        .On("shop.returns", "Order Returned", UserContext.Default.Purchase, (received, purchase) => _log.Add($"return {purchase.Id} of {received.Id}"))
        .Otherwise(received => _log.Add($"other {received.DetailType}"));

    [Fact]
    public void Source_and_detail_type_choose_the_handler()
    {
        var router = Router;

        router.Route(RoutedJson.OrderPlaced);
        router.Route(RoutedJson.RecordedCall);
        router.Route(RoutedJson.Event("shop.returns", "Order Returned", RoutedJson.Purchase));
        router.Route(RoutedJson.Event("shop.returns", "Order Placed"));
        router.Route(RoutedJson.Event("shop.orders", "Order Returned"));

        _log.Should().Equal("order o-1", "call RunInstances of aws.ec2", "return p-1 of 1", "other Order Placed", "other Order Returned");
    }

    [Fact]
    public async Task Every_form_of_input_is_the_same()
    {
        var router = Router;
        var bytes = System.Text.Encoding.UTF8.GetBytes(RoutedJson.OrderPlaced);
        var received = LambdaJson.Deserialize<EventBridgeEvent>(bytes);

        router.Route(bytes);
        router.Route("\uFEFF" + RoutedJson.OrderPlaced);
        router.Route(new MemoryStream(bytes));
        router.Route(received);
        await router.RouteAsync(bytes);
        await router.RouteAsync(RoutedJson.OrderPlaced);
        await router.RouteAsync(new MemoryStream(bytes));
        await router.RouteAsync(new MemoryStream(bytes, 0, bytes.Length, writable: true, publiclyVisible: true), CancellationToken.None);
        await router.RouteAsync(received);

        _log.Should().Equal(Enumerable.Repeat("order o-1", 9));
    }

    [Fact]
    public void The_event_is_what_reading_it_gives()
    {
        EventBridgeEvent<OrderPlaced>? routed = null;
        var router = new EventBridgeRouter().On<OrderPlaced>(placed => { routed = placed; });
        var expected = LambdaJson.Deserialize<EventBridgeEvent<OrderPlaced>>(RoutedJson.OrderPlaced);

        router.Route(RoutedJson.OrderPlaced);
        routed.Should().Be(expected);
        routed!.ToJson().Should().Be(RoutedJson.OrderPlaced);

        router.Route(LambdaJson.Deserialize<EventBridgeEvent>(RoutedJson.OrderPlaced));
        routed.Should().Be(expected);
        routed!.UnknownMembers.Should().ContainKey("extra");
        routed!.ToJson().Should().Be(RoutedJson.OrderPlaced);
    }

    [Theory]
    [InlineData("\"" + """{\"orderId\":\"o-1\"}""" + "\"", "order o-1")]
    [InlineData("null", "order ")]
    public void An_event_that_was_read_before_keeps_its_detail_as_it_came(string detail, string expected)
    {
        var json = RoutedJson.Event("shop.orders", "Order Placed", detail);

        Router.Route(json);
        Router.Route(LambdaJson.Deserialize<EventBridgeEvent>(json));

        _log.Should().Equal(expected, expected);
    }

    [Fact]
    public void An_event_that_code_made_or_changed_is_routed_by_what_it_says_now()
    {
        var received = LambdaJson.Deserialize<EventBridgeEvent>(RoutedJson.Event("shop", "Order", RoutedJson.Order));

        Router.Route(received with { Source = "shop.orders", DetailType = "Order Placed" });
        Router.Route(new EventBridgeEvent { Source = "aws.s3", DetailType = RecordedCall.DetailType });

        _log.Should().Equal("order o-1", "call  of aws.s3");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(400)]
    public void Any_number_of_routes_is_told_apart(int count)
    {
        var router = new EventBridgeRouter().WithOthers(count, _log).Otherwise(received => _log.Add($"other {received.DetailType}"));
        List<string> expected = [];
        for (var index = 0; index < count; index++)
        {
            var number = $"{index:D6}";
            var json = RoutedJson.Event($"shop.{number}", $"Order {number}", RoutedJson.Purchase);
            router.Route(json);
            router.Route(LambdaJson.Deserialize<EventBridgeEvent>(json));
            expected.AddRange([$"{number} p-1 1", $"{number} p-1 1"]);
        }

        router.Route(RoutedJson.Event("shop.000000", "Order 999999"));
        router.Route(LambdaJson.Deserialize<EventBridgeEvent>(RoutedJson.Event("shop.999999", "Order 000000")));

        _log.Should().Equal([.. expected, "other Order 999999", "other Order 000000"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_exact_source_goes_before_any_source(bool isExactFirst)
    {
        void Any(EventBridgeRouter router) => router.On<RecordedCall>(call => _log.Add($"any {call.Source}"));
        void Exact(EventBridgeRouter router) => router.On("aws.ec2", RecordedCall.DetailType, UserContext.Default.JsonElement, (_, call) => _log.Add($"exact {call.GetProperty("eventName")}"));
        var router = new EventBridgeRouter();
        foreach (var add in (Action<EventBridgeRouter>[])(isExactFirst ? [Exact, Any] : [Any, Exact]))
        {
            add(router);
        }

        router.Route(RoutedJson.RecordedCall);
        router.Route(LambdaJson.Deserialize<EventBridgeEvent>(RoutedJson.RecordedCall));
        router.Route(RoutedJson.RecordedCall.Replace("aws.ec2", "aws.s3", StringComparison.Ordinal));

        _log.Should().Equal("exact RunInstances", "exact RunInstances", "any aws.s3");
    }

    [Fact]
    public void A_type_of_the_users_may_come_from_any_source()
    {
        var router = new EventBridgeRouter().On(null, "Order Returned", UserContext.Default.Purchase, (received, purchase) => _log.Add($"{received.Source} {purchase.Total}"));

        router.Route(RoutedJson.Event("shop.one", "Order Returned", RoutedJson.Purchase));
        router.Route("""{"detail-type":"Order Returned","detail":{"id":"1","total":2}}""");

        _log.Should().Equal("shop.one 12.5", " 2");
    }

    [Fact]
    public async Task Any_number_of_threads_may_route_from_the_first_event_on()
    {
        for (var round = 0; round < 20; round++)
        {
            var count = 0;
            var router = new EventBridgeRouter().On<OrderPlaced>(_ => { Interlocked.Increment(ref count); }).WithOthers(20, []);

            await Parallel.ForAsync(0, 100, async (_, cancellation) => await router.RouteAsync(RoutedJson.OrderPlaced, cancellation));

            count.Should().Be(100);
        }
    }

    [Fact]
    public void Partners_sources_may_have_any_character()
    {
        var router = new EventBridgeRouter().On("aws.partner/bücher 📚", "é", UserContext.Default.JsonElement, (received, _) => _log.Add(received.Source));

        router.Route(RoutedJson.Event("aws.partner/bücher 📚", "é"));
        router.Route(RoutedJson.Event("""aws.partner\/b\u00fccher \ud83d\udcda""", """\u00E9"""));

        _log.Should().Equal("aws.partner/bücher 📚", "aws.partner/bücher 📚");
    }

    [Fact]
    public void A_detail_that_is_not_of_the_users_type_is_reported_by_System_Text_Json() =>
        FluentActions.Invoking(() => Router.Route(RoutedJson.Event("shop.returns", "Order Returned", "[]"))).Should().Throw<JsonException>().And.Should().NotBeOfType<PayloadMismatchException>();
}
