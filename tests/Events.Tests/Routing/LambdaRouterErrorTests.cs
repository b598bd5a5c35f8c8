using System.Text;
using System.Text.Json;
using LambdaEvents.Batch;
using LambdaEvents.EventBridge;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;
using LambdaEvents.Tests.EventBridge.Routing;

namespace LambdaEvents.Tests.Routing;

public sealed class LambdaRouterErrorTests
{
    private const string Secret = "s3cret";

    [Fact]
    public void A_route_is_registered_once()
    {
        var router = new LambdaRouter<int>().On<SqsEvent>(batch => 1).On<EventBridgeEvent>(received => 2).On<EventBridgeEvent<OrderPlaced>>(placed => 3);

        FluentActions.Invoking(() => router.On<SqsEvent>(batch => Task.FromResult(1))).Should().Throw<ArgumentException>().WithMessage("There is a route for SqsEvent already.");
        FluentActions.Invoking(() => router.On<EventBridgeEvent>(received => 1)).Should().Throw<ArgumentException>().WithMessage("There is a route for EventBridgeEvent already.");
        FluentActions.Invoking(() => router.On<EventBridgeEvent<SqsEvent>>(received => 1)).Should().Throw<ArgumentException>("a detail without a pattern takes every event");
        FluentActions.Invoking(() => router.On<EventBridgeEvent<OrderPlaced>>(placed => 1)).Should().Throw<ArgumentException>()
            .WithMessage("There is a route for EventBridgeEvent \"Order Placed\" of \"shop.orders\" already.");
        router.On<EventBridgeEvent<RecordedCall>>(call => 4).On<SnsEvent>(topic => 5);
    }

    [Fact]
    public void One_type_of_your_own_and_one_Otherwise_are_all_that_can_be_told_apart()
    {
        var router = new LambdaRouter<int>().On(UserContext.Default.Purchase, purchase => 1).Otherwise(document => 2);

        FluentActions.Invoking(() => router.On(UserContext.Default.String, text => 1)).Should().Throw<ArgumentException>()
            .WithMessage("There is a route for Purchase already, and documents of several types of your own cannot be told apart: Otherwise gets their JSON.*");
        FluentActions.Invoking(() => router.Otherwise(document => Task.FromResult(1))).Should().Throw<InvalidOperationException>().WithMessage("The router has an Otherwise already.");
    }

    [Fact]
    public void A_payload_that_nothing_recognises_is_refused_at_once()
    {
        var router = new LambdaRouter<int>();

        FluentActions.Invoking(() => router.On<BatchResponse>(response => 1)).Should().Throw<ArgumentException>()
            .WithMessage("Nothing recognises BatchResponse: its schema has no x-recognise, or its project no catalogue. A route with its JsonTypeInfo takes what is no known payload.");
        FluentActions.Invoking(() => router.On<OrderPlaced>(placed => 1)).Should().Throw<ArgumentException>("a detail is no document of its own");
        FluentActions.Invoking(() => router.On<ShopNote>(note => 1)).Should().Throw<ArgumentException>("its recogniser has no rule for it").WithMessage("Nothing recognises ShopNote*");
    }

    [Fact]
    public void A_payload_that_is_recognised_needs_no_type_information()
    {
        var router = new LambdaRouter<int>();

        FluentActions.Invoking(() => router.On(SqsJsonContext.Default.SqsEvent, batch => 1)).Should().Throw<ArgumentException>()
            .WithMessage("SqsEvent is a payload that is recognised: On<SqsEvent>(…) takes it without type information.*");
        router.On(BatchResponseJsonContext.Default.BatchResponse, response => response.BatchItemFailures.Count).Route("""{"batchItemFailures":[{"itemIdentifier":"1"}]}""").Should().Be(1);
    }

    [Fact]
    public void Handlers_and_documents_are_there()
    {
        var router = new LambdaRouter<int>();
        var type = UserContext.Default.Purchase;
        Action[] calls = [
            () => router.On((Func<SqsEvent, int>)null!),
            () => router.On((Func<SqsEvent, Task<int>>)null!),
            () => router.On((Func<SqsEvent, CancellationToken, Task<int>>)null!),
            () => router.On(type, (Func<Purchase, int>)null!),
            () => router.On(type, (Func<Purchase, Task<int>>)null!),
            () => router.On(type, (Func<Purchase, CancellationToken, Task<int>>)null!),
            () => router.On<Purchase>(null!, purchase => 1),
            () => router.Otherwise((Func<JsonElement, int>)null!),
            () => router.Otherwise((Func<JsonElement, Task<int>>)null!),
            () => router.Otherwise((Func<JsonElement, CancellationToken, Task<int>>)null!),
            () => router.Route((string)null!),
            () => router.Route((Stream)null!),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>();
        }

        FluentActions.Invoking(() => router.Route("{}")).Should().Throw<UnroutedPayloadException>("nothing was registered")
            .WithMessage("No route takes the document, which is none of the payloads that are known. The router has no routes; Otherwise takes what is left.");
    }

    [Fact]
    public async Task A_payload_without_a_route_is_named_with_the_routes_that_there_are()
    {
        var router = new LambdaRouter<int>().On<SqsEvent>(batch => 1).On<S3Event>(uploads => 2);

        var unrouted = (await FluentActions.Awaiting(() => router.RouteAsync(Fixture.Text("sns/SnsEvent.full"))).Should().ThrowExactlyAsync<UnroutedPayloadException>()).Which;

        unrouted.Message.Should().Be("No route takes SnsEvent. There are routes for SqsEvent, S3Event; Otherwise takes what is left.");
        unrouted.Record.Should().Be("SnsEvent");
        FluentActions.Invoking(() => router.Route($$"""{"password":"{{Secret}}"}""")).Should().ThrowExactly<UnroutedPayloadException>()
            .Where(exception => exception.Record == null && !exception.Message.Contains(Secret, StringComparison.Ordinal));
        FluentActions.Invoking(() => router.Route("[1]")).Should().ThrowExactly<UnroutedPayloadException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("""{"a":tru}""")]
    [InlineData("""{"shop":1,"order":2,"return":3""")]
    [InlineData("""{"Records":[{"eventSource":"aws:sqs"}""")]
    [InlineData("""{"Records":[{"EventSource":"aws:sns","x":}]}""")]
    public void What_is_malformed_is_a_JsonException_whoever_would_take_it(string json)
    {
        LambdaRouter<int>[] routers =
        [
            new(),
            new LambdaRouter<int>().On<SqsEvent>(batch => 1).On<SnsEvent>(topic => 2),
            new LambdaRouter<int>().On<ShopOrder>(order => 1).On<ShopReturn>(returned => 2),
            new LambdaRouter<int>().On(UserContext.Default.Purchase, purchase => 1),
            new LambdaRouter<int>().Otherwise(document => 1),
        ];
        foreach (var router in routers)
        {
            FluentActions.Invoking(() => router.Route(json)).Should().Throw<JsonException>();
            FluentActions.Invoking(() => router.Route(Encoding.UTF8.GetBytes(json))).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Text_that_is_no_UTF_8_is_malformed()
    {
        byte[] json = [.. "{\"id\":\""u8, 0xFF, .. "\"}"u8];
        LambdaRouter<int>[] routers = [new(), new LambdaRouter<int>().On(UserContext.Default.Purchase, purchase => 1), new LambdaRouter<int>().Otherwise(document => 1)];
        foreach (var router in routers)
        {
            FluentActions.Invoking(() => router.Route(json)).Should().Throw<JsonException>().WithMessage("*not valid UTF-8*");
            FluentActions.Invoking(() => router.Route("{\"id\":\"\ud800\"}")).Should().Throw<JsonException>().WithMessage("*half of a surrogate pair at index 7*");
        }
    }

    [Fact]
    public void What_a_record_cannot_read_is_said_in_its_own_words()
    {
        const string Json = """{"Records":[{"eventSource":"aws:sqs",}]}""";
        var expected = FluentActions.Invoking(() => LambdaJson.Deserialize<SqsEvent>(Json)).Should().Throw<JsonException>().Which.Message;

        FluentActions.Invoking(() => new LambdaRouter<int>().On<SqsEvent>(batch => 1).Route(Json)).Should().Throw<JsonException>().WithMessage(expected);
    }

    [Fact]
    public void A_document_that_is_not_of_your_type_is_a_JsonException_and_not_left_to_Otherwise()
    {
        var router = new LambdaRouter<int>().On(UserContext.Default.Purchase, purchase => 1).Otherwise(document => 2);

        FluentActions.Invoking(() => router.Route("[]")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => router.Route("null")).Should().Throw<JsonException>().WithMessage("The document is null, and no Purchase.");
    }

    [Fact]
    public void An_asynchronous_handler_is_not_called_by_a_synchronous_caller()
    {
        var calls = 0;
        Task<int> Count() => Task.FromResult(calls++);
        var router = new LambdaRouter<int>().On<EventBridgeEvent<OrderPlaced>>(placed => Count()).On(UserContext.Default.Purchase, purchase => Count()).Otherwise(document => Count());

        FluentActions.Invoking(() => router.Route(RoutedJson.OrderPlaced)).Should().Throw<InvalidOperationException>()
            .WithMessage("The handler of the route EventBridgeEvent \"Order Placed\" of \"shop.orders\" is asynchronous: call RouteAsync.");
        FluentActions.Invoking(() => router.Route(RoutedJson.Purchase)).Should().Throw<InvalidOperationException>().WithMessage("*route Purchase is async*");
        FluentActions.Invoking(() => router.Route(RoutedJson.RecordedCall)).Should().Throw<InvalidOperationException>().WithMessage("*route Otherwise is async*");
        calls.Should().Be(0);
    }

    [Fact]
    public async Task A_handler_that_returns_no_task_is_named()
    {
        var router = new LambdaRouter<int>().On<SqsEvent>((batch, _) => null!);

        await FluentActions.Awaiting(() => router.RouteAsync(Fixture.Text("sqs/SqsEvent.full"))).Should().ThrowAsync<InvalidOperationException>().WithMessage("*route SqsEvent returned null*");
    }

    [Fact]
    public async Task What_handlers_throw_comes_through_as_it_is()
    {
        var thrown = new NotSupportedException("thrown");
        var router = new LambdaRouter<int>().On<EventBridgeEvent>(int (received) => throw thrown).On(UserContext.Default.Purchase, async Task<int> (purchase) =>
        {
            await Task.Yield();
            throw thrown;
        });

        FluentActions.Invoking(() => router.Route(RoutedJson.OrderPlaced)).Should().ThrowExactly<NotSupportedException>().Which.Should().BeSameAs(thrown);
        foreach (var json in (string[])[RoutedJson.OrderPlaced, RoutedJson.Purchase])
        {
            (await FluentActions.Awaiting(() => router.RouteAsync(json)).Should().ThrowExactlyAsync<NotSupportedException>()).Which.Should().BeSameAs(thrown);
        }

        router.RouteAsync(RoutedJson.OrderPlaced).Exception!.InnerException.Should().BeSameAs(thrown, "what is thrown at once is in the task too");
    }

    [Fact]
    public void Routes_are_added_before_the_first_payload()
    {
        var router = new LambdaRouter<int>();
        FluentActions.Invoking(() => router.Route("[")).Should().Throw<JsonException>("a malformed one counts");
        Action[] registrations = [() => router.On<SqsEvent>(batch => 1), () => router.On(UserContext.Default.Purchase, purchase => 1), () => router.Otherwise(document => 1)];
        foreach (var registration in registrations)
        {
            registration.Should().Throw<InvalidOperationException>().WithMessage("The router has routed a payload: routes are added before.");
        }
    }
}
