using System.Text.Json;
using Handlers;
using LambdaEvents;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Http;
using LambdaEvents.Kinesis;
using LambdaEvents.Sqs;
using LambdaEvents.VpcLattice;

const string Usage = """
    dotnet run --project samples/Handlers -- <handler> <payload>

      http         fixtures/functionurl/FunctionUrlRequest.http-view.json, and the same of alb and apigateway
      queue        fixtures/sqs/SqsEvent.orders.json, and SqsEvent.fifo.json
      stream       fixtures/kinesis/KinesisEvent.full.json
      unwrap       fixtures/sqs/SqsEvent.uploads.json
      eventbridge  fixtures/eventbridge/EventBridgeEvent.custom.json, and those of eventbridge-s3 and eventbridge-ec2
      route        those of queue and stream, and fixtures/eventbridge/EventBridgeEvent.custom.json
    """;

if (args is not ["http" or "queue" or "stream" or "unwrap" or "eventbridge" or "route", var path])
{
    return Fail(args is [var unknown, _] ? $"There is no handler '{unknown}'.\n\n{Usage}" : Usage);
}

// What Lambda would do: read the payload, call the handler, write its response.
var log = Console.Error;
try
{
    using var payload = new MemoryStream(await File.ReadAllBytesAsync(path));
    using var output = Console.OpenStandardOutput();
    switch (args[0])
    {
        case "http":
            var request = Requests().Route(payload);
            new HttpHandler(log).Handle(request).WriteFor(request, output);
            break;
        case "queue":
            LambdaJson.Serialize(await new QueueHandler(log).HandleAsync(LambdaJson.Deserialize<SqsEvent>(payload)), output);
            break;
        case "stream":
            LambdaJson.Serialize(await new StreamHandler(log).HandleAsync(LambdaJson.Deserialize<KinesisEvent>(payload)), output);
            break;
        case "unwrap":
            LambdaJson.Serialize(new UnwrapHandler(log).Handle(LambdaJson.Deserialize<SqsEvent>(payload)), output);
            break;
        case "route":
            LambdaJson.Serialize(await new RouteHandler(log).HandleAsync(payload), output);
            break;
        default:
            await new EventBridgeHandler(log).HandleAsync(payload);
            break;
    }

    Console.WriteLine();
    return 0;
}
catch (Exception exception) when (exception is JsonException or UnroutedPayloadException)
{
    return Fail($"{path}: {exception.Message}");
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Fail($"{path} cannot be opened: {exception.Message}");
}

// A function has no need to ask: it stands behind one integration, or behind a router.
static LambdaRouter<IHttpRequest> Requests() => new LambdaRouter<IHttpRequest>()
    .On<FunctionUrlRequest>(request => request)
    .On<ApiGatewayHttpApiV2Request>(request => request)
    .On<ApiGatewayProxyRequest>(request => request)
    .On<AlbRequest>(request => request)
    .On<VpcLatticeV1Request>(request => request)
    .On<VpcLatticeV2Request>(request => request);

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
