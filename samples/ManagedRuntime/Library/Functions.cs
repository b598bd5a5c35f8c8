using Amazon.Lambda.Core;
using Handlers;
using LambdaEvents;
using LambdaEvents.Batch;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Kinesis;
using LambdaEvents.Sqs;

// The serializer is emitted into this assembly, for it refers to Amazon.Lambda.Core. Functions with other payloads than these name theirs.
[assembly: LambdaSerializer(typeof(LambdaEventSerializer<SqsEvent, BatchResponse>))]

namespace ManagedRuntime;

/// <summary>The functions of this library. The handler setting of a function is its <c>Library::ManagedRuntime.Functions::</c> and the name of the method.</summary>
public sealed class Functions
{
    private readonly QueueHandler _queue = new(Console.Out);
    private readonly StreamHandler _stream = new(Console.Out);
    private readonly UnwrapHandler _uploads = new(Console.Out);
    private readonly HttpHandler _http = new(Console.Out);
    private readonly EventBridgeHandler _events = new(Console.Out);
    private readonly RouteHandler _several = new(Console.Out);

    public Task<BatchResponse> TakeOrders(SqsEvent batch, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _queue.HandleAsync(batch, context.RemainingTime);
    }

    [LambdaSerializer(typeof(LambdaEventSerializer<KinesisEvent, BatchResponse>))]
    public Task<BatchResponse> ReadClicks(KinesisEvent batch, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _stream.HandleAsync(batch, context.RemainingTime);
    }

    public BatchResponse TakeUploads(SqsEvent batch) => _uploads.Handle(batch);

    [LambdaSerializer(typeof(LambdaEventSerializer<FunctionUrlRequest, FunctionUrlResponse>))]
    public FunctionUrlResponse Answer(FunctionUrlRequest request) => _http.Handle(request).ToFunctionUrl();

    public Task Route(Stream input) => _events.HandleAsync(input);

    // A stream is passed as it is: the assembly's serializer writes the response, and has nothing to read.
    public Task<BatchResponse> TakeAll(Stream input) => _several.HandleAsync(input);
}
