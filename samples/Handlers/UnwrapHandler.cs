using LambdaEvents.Batch;
using LambdaEvents.EventBridge;
using LambdaEvents.EventBridge.S3;
using LambdaEvents.S3;
using LambdaEvents.Sqs;

namespace Handlers;

/// <summary>
/// Takes the uploads of a bucket out of a queue, whichever way they came: as notifications of S3, straight or through a topic of SNS with raw delivery or without, and as events
/// of EventBridge.
/// </summary>
public sealed class UnwrapHandler(TextWriter log)
{
    public BatchResponse Handle(SqsEvent batch) =>
        batch.Process(Take, new() { OnError = (message, exception) => log.WriteLine($"refused message {message.MessageId}: {exception.Message}") });

    private void Take(SqsMessage message)
    {
        var delivery = message.ReadSns();
        if (delivery.TryReadMessage<S3Event>(out var notification, out var error))
        {
            foreach (var upload in notification.Records)
            {
                log.WriteLine($"took {upload.S3.Object.DecodedKey} of {upload.S3.Bucket.Name}{(delivery.IsRaw ? "" : ", by SNS")}");
            }
        }
        else if (delivery.TryReadMessage<EventBridgeEvent<S3ObjectCreated>>(out var created, out _) && created.Detail is { } detail)
        {
            log.WriteLine($"took {detail.Object.Key} of {detail.Bucket.Name}, by EventBridge");
        }
        else if (!delivery.TryReadMessage<S3TestEvent>(out _, out _))
        {
            throw error;
        }
    }
}
