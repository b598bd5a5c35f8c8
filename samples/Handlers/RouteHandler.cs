using Handlers.Shop;
using LambdaEvents;
using LambdaEvents.Batch;
using LambdaEvents.EventBridge;
using LambdaEvents.Kinesis;
using LambdaEvents.Sqs;

namespace Handlers;

/// <summary>One function behind several triggers: a queue, a stream, the shop's event bus, and whoever calls it with an order.</summary>
public sealed class RouteHandler(TextWriter log)
{
    private readonly LambdaRouter<BatchResponse> _router = new LambdaRouter<BatchResponse>()
        .On<SqsEvent>(batch => new QueueHandler(log).HandleAsync(batch))
        .On<KinesisEvent>(batch => new StreamHandler(log).HandleAsync(batch))
        .On<EventBridgeEvent<OrderPlaced>>(placed => Take(placed.Detail?.Order, "by EventBridge", log))
        .On(OrderPlacedJsonContext.Default.Order, order => Take(order, "at once", log));

    public Task<BatchResponse> HandleAsync(Stream input) => _router.RouteAsync(input);

    /// <summary>Who waits for no answer about a batch gets one in which nothing has failed.</summary>
    private static BatchResponse Take(Order? order, string way, TextWriter log)
    {
        log.WriteLine($"took {order?.Id} {way}");
        return new BatchResponse { BatchItemFailures = [] };
    }
}
