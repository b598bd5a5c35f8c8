using Handlers.Shop;
using LambdaEvents.EventBridge;
using LambdaEvents.EventBridge.Ec2;
using LambdaEvents.EventBridge.S3;

namespace Handlers;

/// <summary>Sends events of EventBridge to what takes them: two of AWS and one of the shop's own, whose record comes of Shop/order-placed.schema.json.</summary>
public sealed class EventBridgeHandler(TextWriter log)
{
    private readonly EventBridgeRouter _router = new EventBridgeRouter()
        .On<S3ObjectCreated>(created => log.WriteLine($"{created.Detail?.Bucket.Name} has {created.Detail?.Object.Key}"))
        .On<Ec2InstanceStateChangeNotification>(changed => log.WriteLine($"{changed.Detail?.InstanceId} is {changed.Detail?.State}"))
        .On<OrderPlaced>(async (placed, cancellation) => await log.WriteLineAsync($"{placed.Detail?.Order.Id} was placed".AsMemory(), cancellation))
        .Otherwise(received => log.WriteLine($"{received.Source} sent {received.DetailType}"));

    public Task HandleAsync(Stream input) => _router.RouteAsync(input);
}
