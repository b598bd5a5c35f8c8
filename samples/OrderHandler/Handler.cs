using LambdaEvents.Batch;
using LambdaEvents.Sqs;

namespace OrderHandler;

/// <summary>Takes the orders of a batch, and names those that it could not take, so that only they come back to the queue.</summary>
public sealed class Handler(TextWriter log)
{
    public BatchResponse Handle(SqsEvent batch) =>
        batch.Process(Take, new() { OnError = (message, exception) => log.WriteLine($"refused message {message.MessageId}: {exception.Message}") });

    private void Take(SqsMessage message)
    {
        var order = message.ReadBody(OrderContext.Default.Order);
        if (order is not { Lines.Count: > 0 })
        {
            throw new InvalidOperationException($"order {order?.Id} needs a line");
        }

        log.WriteLine($"took {order.Id} of {order.Customer}: {order.Lines.Count} lines");
    }
}
