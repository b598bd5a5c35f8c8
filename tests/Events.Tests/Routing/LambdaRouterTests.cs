using System.Text;
using LambdaEvents.ApiGateway;
using LambdaEvents.EventBridge;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;
using LambdaEvents.Tests.EventBridge.Routing;

namespace LambdaEvents.Tests.Routing;

public sealed class LambdaRouterTests
{
    private readonly LambdaRouter<string> _router = new LambdaRouter<string>()
        .On<SqsEvent>(batch => $"sqs {batch.Records.Count}")
        .On<S3Event>(async uploads => await LaterAsync($"s3 {uploads.Records.Count}"))
        .On<SnsEvent>((topic, cancellation) => LaterAsync($"sns {topic.Records.Count}", cancellation))
        .On<ApiGatewayProxyRequest>(request => $"rest {request.HttpMethod}")
        .On<EventBridgeEvent>(received => $"event {received.Source}")
        .On<ShopOrder>(order => "shop order")
        .On(UserContext.Default.Purchase, purchase => $"purchase {purchase.Id}")
        .Otherwise(document => $"otherwise {document.GetRawText().Length}");

    public static TheoryData<string, string> Documents => new()
    {
        { Fixture.Text("sqs/SqsEvent.full"), "sqs 2" },
        { Fixture.Text("s3/S3Event.full"), "s3 1" },
        { Fixture.Text("sns/SnsEvent.full"), "sns 1" },
        { Fixture.Text("apigateway/ApiGatewayProxyRequest.http-view"), "rest POST" },
        { RoutedJson.OrderPlaced, "event shop.orders" },
        { """{"shop":"s","order":1}""", "shop order" },
        { RoutedJson.Purchase, "purchase p-1" },
        { Fixture.Text("sqs/SqsReceiveMessageResult.full"), $"otherwise {Fixture.Text("sqs/SqsReceiveMessageResult.full").Trim().Length}" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_goes_to_the_handler_of_what_it_is(string json, string expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        using var memory = new MemoryStream(utf8);
        using var stream = new BufferedStream(new MemoryStream(utf8));

        (await _router.RouteAsync(memory)).Should().Be(expected);
        (await _router.RouteAsync(stream, CancellationToken.None)).Should().Be(expected);
        (await _router.RouteAsync(utf8)).Should().Be(expected);
        (await _router.RouteAsync(json)).Should().Be(expected);
        (await _router.RouteAsync(Encoding.UTF8.GetPreamble().Concat(utf8).ToArray())).Should().Be(expected);
    }

    [Fact]
    public void A_handler_that_is_not_asynchronous_answers_at_once()
    {
        var utf8 = Encoding.UTF8.GetBytes(RoutedJson.Purchase);
        using var stream = new MemoryStream(utf8);

        _router.Route(utf8).Should().Be("purchase p-1");
        _router.Route(RoutedJson.Purchase).Should().Be("purchase p-1");
        _router.Route(stream).Should().Be("purchase p-1");
        _router.Route(Fixture.Text("sqs/SqsEvent.full")).Should().Be("sqs 2");
    }

    [Fact]
    public async Task Types_of_your_own_and_the_rest_may_be_handled_later()
    {
        var routers = new[]
        {
            new LambdaRouter<string>().On(UserContext.Default.Purchase, async purchase => await LaterAsync(purchase.Id)),
            new LambdaRouter<string>().On(UserContext.Default.Purchase, (purchase, cancellation) => LaterAsync(purchase.Id, cancellation)),
            new LambdaRouter<string>().Otherwise(async document => await LaterAsync(document.GetProperty("id").GetString()!)),
            new LambdaRouter<string>().Otherwise((document, cancellation) => LaterAsync(document.GetProperty("id").GetString()!, cancellation)),
        };
        foreach (var router in routers)
        {
            (await router.RouteAsync(RoutedJson.Purchase)).Should().Be("p-1");
        }
    }

    [Fact]
    public async Task Methods_are_handlers_too()
    {
        var router = new LambdaRouter<string>().On<SqsEvent>(Handle).On<SnsEvent>(HandleAsync).On<S3Event>(HandleAsync);

        (await router.RouteAsync(Fixture.Text("sqs/SqsEvent.full"))).Should().Be("sqs");
        (await router.RouteAsync(Fixture.Text("sns/SnsEvent.full"))).Should().Be("sns");
        (await router.RouteAsync(Fixture.Text("s3/S3Event.full"))).Should().Be("s3");
    }

    [Fact]
    public void A_payload_without_a_route_is_not_taken_for_a_type_of_your_own()
    {
        var router = new LambdaRouter<string>().On(UserContext.Default.Purchase, purchase => "purchase").Otherwise(document => "otherwise");

        router.Route(Fixture.Text("sns/SnsEvent.full")).Should().Be("otherwise");
        router.Route("{}").Should().Be("purchase");
    }

    [Fact]
    public void A_document_that_may_be_several_payloads_goes_to_the_one_that_has_a_route()
    {
        const string Both = """{"shop":"s","order":1,"return":2}""";

        new LambdaRouter<string>().On<SqsEvent>(batch => "sqs").On<ShopOrder>(order => "order").Otherwise(document => "otherwise").Route(Both).Should().Be("order");
        new LambdaRouter<string>().On<SqsEvent>(batch => "sqs").On<ShopReturn>(order => "return").Otherwise(document => "otherwise").Route(Both).Should().Be("return");
        FluentActions.Invoking(() => new LambdaRouter<string>().On<ShopOrder>(order => "order").On<ShopReturn>(order => "return").Otherwise(document => "otherwise").Route(Both))
            .Should().ThrowExactly<UnroutedPayloadException>().WithMessage("Nothing in the document tells whether it is ShopOrder or ShopReturn, and there are routes for both.");
    }

    [Fact]
    public void What_the_library_recognises_goes_first()
    {
        var json = """{"shop":"s","order":1,""" + RoutedJson.OrderPlaced[1..];

        new LambdaRouter<string>().On<ShopOrder>(order => "shop").On<EventBridgeEvent>(received => "event").Route(json).Should().Be("event");
        new LambdaRouter<string>().On<ShopOrder>(order => "shop").On<SqsEvent>(batch => "sqs").Route(json).Should().Be("shop");
    }

    [Fact]
    public async Task The_token_is_passed_on_and_stops_the_reading()
    {
        using var source = new CancellationTokenSource();
        var tokens = new List<CancellationToken>();
        Task<string> Keep(CancellationToken cancellation)
        {
            tokens.Add(cancellation);
            return Task.FromResult("kept");
        }

        var router = new LambdaRouter<string>().On<EventBridgeEvent>((_, cancellation) => Keep(cancellation))
            .On(UserContext.Default.Purchase, (_, cancellation) => Keep(cancellation)).Otherwise((_, cancellation) => Keep(cancellation));
        foreach (var json in (string[])[RoutedJson.OrderPlaced, RoutedJson.Purchase, Fixture.Text("sns/SnsEvent.full")])
        {
            var utf8 = Encoding.UTF8.GetBytes(json);
            await router.RouteAsync(json, source.Token);
            await router.RouteAsync(utf8, source.Token);
            await router.RouteAsync(new MemoryStream(utf8), source.Token);
        }

        tokens.Should().HaveCount(9).And.OnlyContain(token => token == source.Token);
        await source.CancelAsync();
        await FluentActions.Awaiting(() => router.RouteAsync(new MemoryStream("{}"u8.ToArray()), source.Token)).Should().ThrowAsync<OperationCanceledException>();
        tokens.Should().HaveCount(9);
    }

    [Fact]
    public void Threads_share_a_router_from_its_first_payload_on()
    {
        var router = new LambdaRouter<string>().On<SqsEvent>(batch => batch.Records[0].MessageId).On<EventBridgeEvent<OrderPlaced>>(placed => placed.Detail!.OrderId)
            .On(UserContext.Default.Purchase, purchase => purchase.Id);
        var batch = Fixture.Text("sqs/SqsEvent.full");
        var id = LambdaJson.Deserialize<SqsEvent>(batch).Records[0].MessageId;
        var answers = new string[300];

        Parallel.For(0, 100, index =>
        {
            answers[index] = router.Route(batch);
            answers[100 + index] = router.Route(RoutedJson.OrderPlaced);
            answers[200 + index] = router.Route(RoutedJson.Purchase);
        });

        answers.Should().Equal([.. Enumerable.Repeat(id, 100), .. Enumerable.Repeat("o-1", 100), .. Enumerable.Repeat("p-1", 100)]);
    }

    [Fact]
    public async Task Answers_that_differ_are_streams()
    {
        var router = new LambdaRouter<Stream>().On<SqsEvent>(batch => batch.ToStream()).On<SnsEvent>(async topic => await Task.FromResult(topic.ToStream())).Otherwise(document => Stream.Null);
        Func<Stream, Task<Stream>> handler = router.RouteAsync;
        foreach (var fixture in (string[])["sqs/SqsEvent.full", "sns/SnsEvent.full"])
        {
            var json = Fixture.Text(fixture);
            using var reader = new StreamReader(await handler(new MemoryStream(Encoding.UTF8.GetBytes(json))));
            (await reader.ReadToEndAsync()).Trim().Should().Be(json.Trim());
        }

        (await handler(new MemoryStream("{}"u8.ToArray()))).Should().BeSameAs(Stream.Null);
    }

    private static async Task<string> LaterAsync(string text, CancellationToken cancellationToken = default)
    {
        await Task.Delay(1, cancellationToken);
        return text;
    }

    private static string Handle(SqsEvent batch) => "sqs";

    private static Task<string> HandleAsync(SnsEvent topic) => LaterAsync("sns");

    private static Task<string> HandleAsync(S3Event uploads, CancellationToken cancellationToken) => LaterAsync("s3", cancellationToken);
}
