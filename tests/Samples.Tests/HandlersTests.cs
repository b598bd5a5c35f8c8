using System.Text;
using Handlers;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Http;
using LambdaEvents.Kinesis;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests;

/// <summary>Each handler of samples/Handlers over fixtures.</summary>
public sealed class HandlersTests : IDisposable
{
    private readonly StringWriter _text = new();
    private readonly TextWriter _log;

    public HandlersTests() => _log = TextWriter.Synchronized(_text);

    public static TheoryData<IHttpRequest> Requests =>
    [
        Read<ApiGatewayProxyRequest>("apigateway/ApiGatewayProxyRequest.http-view.json"),
        Read<ApiGatewayHttpApiV2Request>("apigateway/ApiGatewayHttpApiV2Request.http-view.json"),
        Read<FunctionUrlRequest>("functionurl/FunctionUrlRequest.http-view.json"),
        Read<AlbRequest>("alb/AlbRequest.http-view.json"),
    ];

    public void Dispose()
    {
        _log.Dispose();
        _text.Dispose();
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void Http_answers_the_same_whoever_passed_the_request(IHttpRequest request)
    {
        var response = new HttpHandler(_log).Handle(request);

        response.StatusCode.Should().Be(201);
        response.Body.Should().Be("""{"sku":"Jürgen M","quantity":2}""");
        _text.ToString().Trim().Should().Be("203.0.113.24 wants 2 of Jürgen M");
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void Http_writes_the_answer_that_the_integration_takes(IHttpRequest request)
    {
        using var output = new MemoryStream();

        new HttpHandler(_log).Handle(request).WriteFor(request, output);

        Encoding.UTF8.GetString(output.ToArray()).Should().StartWith("""{"statusCode":201,""").And.Contain(request.Integration switch
        {
            HttpIntegration.RestApi => """
                "Set-Cookie":"seen=yes
                """,
            HttpIntegration.ApplicationLoadBalancer => """
                "Set-Cookie":["seen=yes
                """,
            _ => """
                "cookies":["seen=yes
                """,
        });
    }

    [Theory]
    [InlineData("GET", "/health", "", 204)]
    [InlineData("GET", "/orders/MUG-01", "", 404)]
    [InlineData("POST", "/orders/MUG-01", "", 400)]
    [InlineData("POST", "/orders/MUG-01", "[]", 400)]
    public void Http_answers_what_it_cannot_take(string method, string path, string body, int statusCode)
    {
        var request = new FunctionUrlRequest { RawPath = path, Body = body, RequestContext = new() { Http = new() { Method = method } } };

        new HttpHandler(_log).Handle(request).StatusCode.Should().Be(statusCode);
    }

    [Fact]
    public async Task Queue_sends_back_the_order_that_failed()
    {
        var response = await new QueueHandler(_log).HandleAsync(Read<SqsEvent>("sqs/SqsEvent.orders.json"));

        response.BatchItemFailures.Should().ContainSingle().Which.ItemIdentifier.Should().Be("7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0015");
        _text.ToString().Should().Contain("took o-2001 of c-17: 2 lines")
            .And.Contain("took o-2003 of c-17: 1 lines")
            .And.Contain("refused message 7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0015: order o-2002 needs a line");
    }

    [Fact]
    public async Task Queue_keeps_the_order_of_a_FIFO_queue()
    {
        var orders = Read<SqsEvent>("sqs/SqsEvent.orders.json");
        var batch = orders with { Records = [.. orders.Records.Select(message => message with { EventSourceArn = $"{message.EventSourceArn}.fifo" })] };

        var response = await new QueueHandler(_log).HandleAsync(batch);

        response.BatchItemFailures.Select(failure => failure.ItemIdentifier[^2..]).Should().Equal("15", "16");
        _text.ToString().Should().Contain("left message 7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0016").And.NotContain("o-2003");
    }

    [Fact]
    public async Task Stream_reads_the_clicks_in_their_order()
    {
        var response = await new StreamHandler(_log).HandleAsync(Read<KinesisEvent>("kinesis/KinesisEvent.full.json"));

        response.BatchItemFailures.Should().BeEmpty();
        Lines().Should().Equal("session-898 opened /home", "session-618 opened /cart");
    }

    [Fact]
    public async Task Stream_stops_at_the_click_that_cannot_be_read()
    {
        var response = await new StreamHandler(_log).HandleAsync(Read<KinesisEvent>("kinesis/KinesisEvent.cloudwatch-logs.json"));

        response.BatchItemFailures.Should().NotBeEmpty();
        _text.ToString().Should().StartWith($"stopped at {response.BatchItemFailures[0].ItemIdentifier}: ");
    }

    [Fact]
    public void Unwrap_takes_uploads_whichever_way_they_came_and_sends_back_what_is_none()
    {
        var response = new UnwrapHandler(_log).Handle(Read<SqsEvent>("sqs/SqsEvent.uploads.json"));

        response.BatchItemFailures.Should().ContainSingle().Which.ItemIdentifier.Should().Be("7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0034");
        Lines().Should().SatisfyRespectively(
            line => line.Should().Be("took in/order 1.csv of uploads-123456789012, by SNS"),
            line => line.Should().Be("took in/order 2.csv of uploads-123456789012"),
            line => line.Should().Be("took in/order 3.csv of uploads-123456789012, by EventBridge"),
            line => line.Should().StartWith("refused message 7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0034: "));
    }

    [Theory]
    [InlineData("eventbridge-s3/S3ObjectCreated.full.json", "shop-uploads has invoices/März 2026 + Anhang.pdf")]
    [InlineData("eventbridge-ec2/Ec2InstanceStateChangeNotification.full.json", "i-0b7c1d2e3f4a5b6c7 is running")]
    [InlineData("eventbridge/EventBridgeEvent.custom.json", "o-1001 was placed")]
    [InlineData("eventbridge/EventBridgeEvent.scheduled-rule.json", "aws.events sent Scheduled Event")]
    public async Task EventBridge_events_go_where_they_belong(string fixture, string expected)
    {
        using var input = new MemoryStream(Repository.Fixture(fixture));

        await new EventBridgeHandler(_log).HandleAsync(input);

        Lines().Should().Equal(expected);
    }

    [Theory]
    [InlineData("sqs/SqsEvent.orders.json", 1, "took o-2001 of c-17: 2 lines")]
    [InlineData("kinesis/KinesisEvent.full.json", 0, "session-898 opened /home")]
    [InlineData("eventbridge/EventBridgeEvent.custom.json", 0, "took o-1001 by EventBridge")]
    public async Task Route_takes_what_comes_by_any_trigger(string fixture, int failures, string expected)
    {
        using var input = new MemoryStream(Repository.Fixture(fixture));

        var response = await new RouteHandler(_log).HandleAsync(input);

        response.BatchItemFailures.Should().HaveCount(failures);
        Lines().Should().Contain(expected);
    }

    [Fact]
    public async Task Route_takes_the_order_of_a_caller_and_says_what_it_does_not_take()
    {
        using var order = new MemoryStream("""{"id":"o-7","lines":[]}"""u8.ToArray());
        using var topic = new MemoryStream(Repository.Fixture("sns/SnsEvent.full.json"));
        var handler = new RouteHandler(_log);

        (await handler.HandleAsync(order)).BatchItemFailures.Should().BeEmpty();
        Lines().Should().Equal("took o-7 at once");
        await FluentActions.Awaiting(() => handler.HandleAsync(topic)).Should().ThrowAsync<UnroutedPayloadException>().WithMessage("No route takes SnsEvent.*");
    }

    private static T Read<T>(string fixture)
        where T : IPayload<T> => LambdaJson.Deserialize<T>(Repository.Fixture(fixture));

    private string[] Lines() => _text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
