using Amazon.Lambda.RuntimeSupport;
using Handlers;
using LambdaEvents;
using LambdaEvents.Batch;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Kinesis;
using LambdaEvents.Sqs;

// The handler setting of an executable is its name; FUNCTION in the environment says which of the handlers it runs.
using var bootstrap = Choose(Environment.GetEnvironmentVariable("FUNCTION"), Console.Out).Build();
await bootstrap.RunAsync();

static LambdaBootstrapBuilder Choose(string? function, TextWriter log)
{
    switch (function)
    {
        case null or "queue":
            var queue = new QueueHandler(log);
            return LambdaBootstrapBuilder.Create<SqsEvent, BatchResponse>(
                (batch, context) => queue.HandleAsync(batch, context.RemainingTime), new LambdaEventSerializer<SqsEvent, BatchResponse>());
        case "stream":
            var stream = new StreamHandler(log);
            return LambdaBootstrapBuilder.Create<KinesisEvent, BatchResponse>(
                (batch, context) => stream.HandleAsync(batch, context.RemainingTime), new LambdaEventSerializer<KinesisEvent, BatchResponse>());
        case "unwrap":
            return LambdaBootstrapBuilder.Create<SqsEvent, BatchResponse>(new UnwrapHandler(log).Handle, new LambdaEventSerializer<SqsEvent, BatchResponse>());
        case "http":
            var http = new HttpHandler(log);
            return LambdaBootstrapBuilder.Create<FunctionUrlRequest, FunctionUrlResponse>(
                request => http.Handle(request).ToFunctionUrl(), new LambdaEventSerializer<FunctionUrlRequest, FunctionUrlResponse>());
        case "eventbridge":
            return LambdaBootstrapBuilder.Create(new EventBridgeHandler(log).HandleAsync);
        case "route":
            return LambdaBootstrapBuilder.Create<BatchResponse>(new RouteHandler(log).HandleAsync, new LambdaEventSerializer<SqsEvent, BatchResponse>());
        default:
            throw new InvalidOperationException($"FUNCTION is {function}, and no handler is called that.");
    }
}
