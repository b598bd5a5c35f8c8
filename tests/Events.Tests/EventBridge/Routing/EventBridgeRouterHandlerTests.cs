using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests.EventBridge.Routing;

public sealed class EventBridgeRouterHandlerTests
{
    private static readonly string Returned = RoutedJson.Event("shop.returns", "Order Returned", RoutedJson.Purchase);
    private static readonly string Other = RoutedJson.Event("other", "Other");

    private readonly List<string> _log = [];

    [Fact]
    public async Task Asynchronous_lambdas_are_waited_for()
    {
        var router = new EventBridgeRouter()
            .On<OrderPlaced>(async placed => await LogAsync(placed.Source))
            .On<RecordedCall>(async (call, cancellation) => await LogAsync(call.Source, cancellation))
            .On("shop.returns", "Order Returned", UserContext.Default.Purchase, async (received, purchase) => await LogAsync(purchase.Id))
            .Otherwise(async received => await LogAsync(received.Source));

        await RouteAllAsync(router);

        _log.Should().Equal("shop.orders", "aws.ec2", "p-1", "other");
    }

    [Fact]
    public async Task Lambdas_that_return_tasks_are_waited_for()
    {
        var router = new EventBridgeRouter()
            .On<OrderPlaced>(placed => LogAsync(placed.Source))
            .On<RecordedCall>((call, cancellation) => LogAsync(call.Source, cancellation))
            .On("shop.returns", "Order Returned", UserContext.Default.Purchase, (received, purchase, cancellation) => LogAsync(purchase.Id, cancellation))
            .Otherwise((received, cancellation) => LogAsync(received.Source, cancellation));

        await RouteAllAsync(router);

        _log.Should().Equal("shop.orders", "aws.ec2", "p-1", "other");
    }

    [Fact]
    public async Task Methods_that_are_asynchronous_are_waited_for()
    {
        var router = new EventBridgeRouter().On<OrderPlaced>(HandleAsync).On<RecordedCall>(HandleAsync)
            .On("shop.returns", "Order Returned", UserContext.Default.Purchase, HandleAsync).Otherwise(HandleAsync);

        await RouteAllAsync(router);

        _log.Should().Equal("placed", "called", "returned", "other");
    }

    [Fact]
    public async Task Methods_and_lambdas_that_are_not_asynchronous_serve_both_ways()
    {
        var router = new EventBridgeRouter().On<OrderPlaced>(Handle).On<RecordedCall>(call => Log(call.Source))
            .On("shop.returns", "Order Returned", UserContext.Default.Purchase, Handle).Otherwise(received => { Log(received.Source); });

        await RouteAllAsync(router);
        foreach (var json in (string[])[RoutedJson.OrderPlaced, RoutedJson.RecordedCall, Returned, Other])
        {
            router.Route(json);
        }

        _log.Should().Equal("placed", "aws.ec2", "returned", "other", "placed", "aws.ec2", "returned", "other");
    }

    [Fact]
    public async Task Lambdas_that_only_throw_bind_as_well()
    {
        var router = new EventBridgeRouter()
            .On<OrderPlaced>(placed => throw new NotSupportedException("thrown"))
            .On("shop.returns", "Order Returned", UserContext.Default.Purchase, (received, purchase) => throw new NotSupportedException("thrown"))
            .Otherwise(received => throw new NotSupportedException("thrown"));

        foreach (var json in (string[])[RoutedJson.OrderPlaced, Returned, Other])
        {
            await FluentActions.Awaiting(() => router.RouteAsync(json)).Should().ThrowExactlyAsync<NotSupportedException>().WithMessage("thrown");
        }
    }

    [Fact]
    public async Task What_handlers_throw_comes_through_as_it_is()
    {
        var thrown = new NotSupportedException("thrown");
        var router = new EventBridgeRouter()
            .On<OrderPlaced>(placed => { Throw(thrown); })
            .Otherwise(async (received, cancellation) =>
            {
                await Task.Yield();
                throw thrown;
            });

        FluentActions.Invoking(() => router.Route(RoutedJson.OrderPlaced)).Should().ThrowExactly<NotSupportedException>().Which.Should().BeSameAs(thrown);
        foreach (var json in (string[])[RoutedJson.OrderPlaced, Other])
        {
            (await FluentActions.Awaiting(() => router.RouteAsync(json)).Should().ThrowExactlyAsync<NotSupportedException>()).Which.Should().BeSameAs(thrown);
            router.RouteAsync(json).Exception!.InnerException.Should().BeSameAs(thrown, "what is thrown at once is in the task too");
        }
    }

    [Fact]
    public async Task A_payload_mismatch_that_a_handler_throws_does_not_call_it_again()
    {
        var router = new EventBridgeRouter().On<OrderPlaced>(placed =>
        {
            _log.Add("called");
            throw new PayloadMismatchException("thrown");
        });

        await FluentActions.Awaiting(() => router.RouteAsync(RoutedJson.OrderPlaced)).Should().ThrowExactlyAsync<PayloadMismatchException>().WithMessage("thrown");

        _log.Should().Equal("called");
    }

    [Fact]
    public async Task The_token_is_passed_on()
    {
        using var source = new CancellationTokenSource();
        var tokens = new List<CancellationToken>();
        Task Keep(CancellationToken cancellation)
        {
            tokens.Add(cancellation);
            return Task.CompletedTask;
        }

        var router = new EventBridgeRouter()
            .On<OrderPlaced>((_, cancellation) => Keep(cancellation))
            .On("shop.returns", "Order Returned", UserContext.Default.Purchase, (_, _, cancellation) => Keep(cancellation))
            .Otherwise((_, cancellation) => Keep(cancellation));
        foreach (var json in (string[])[RoutedJson.OrderPlaced, Returned, Other])
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(json);
            await router.RouteAsync(json, source.Token);
            await router.RouteAsync(bytes, source.Token);
            await router.RouteAsync(new MemoryStream(bytes), source.Token);
            await router.RouteAsync(LambdaJson.Deserialize<EventBridgeEvent>(bytes), source.Token);
        }

        tokens.Should().HaveCount(12).And.OnlyContain(token => token == source.Token);
        await source.CancelAsync();
        await FluentActions.Awaiting(() => router.RouteAsync(new MemoryStream("{}"u8.ToArray()), source.Token)).Should().ThrowAsync<OperationCanceledException>();
        tokens.Should().HaveCount(12);
    }

    [Fact]
    public async Task A_router_is_a_handler_as_it_stands()
    {
        var router = new EventBridgeRouter().On<OrderPlaced>(Handle);
        Func<Stream, Task> handler = router.RouteAsync;

        await handler(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(RoutedJson.OrderPlaced)));

        _log.Should().Equal("placed");
    }

    private static void Throw(Exception exception) => throw exception;

    private static async Task RouteAllAsync(EventBridgeRouter router)
    {
        foreach (var json in (string[])[RoutedJson.OrderPlaced, RoutedJson.RecordedCall, Returned, Other])
        {
            await router.RouteAsync(json);
        }
    }

    private void Log(string text) => _log.Add(text);

    private async Task LogAsync(string text, CancellationToken cancellationToken = default)
    {
        await Task.Delay(1, cancellationToken);
        _log.Add(text);
    }

    private void Handle(EventBridgeEvent<OrderPlaced> placed) => Log("placed");

    private void Handle(EventBridgeEvent received, Purchase purchase) => Log("returned");

    private Task HandleAsync(EventBridgeEvent<OrderPlaced> placed) => LogAsync("placed");

    private Task HandleAsync(EventBridgeEvent<RecordedCall> call, CancellationToken cancellationToken) => LogAsync("called", cancellationToken);

    private Task HandleAsync(EventBridgeEvent received, Purchase purchase) => LogAsync("returned");

    private Task HandleAsync(EventBridgeEvent received) => LogAsync("other");
}
