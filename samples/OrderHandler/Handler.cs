using System.Text.Json;
using LambdaEvents.Batch;
using LambdaEvents.Sqs;

namespace OrderHandler;

/// <summary>Takes the orders of a batch, and names those that it could not take, so that only they come back to the queue.</summary>
public sealed class Handler(TextWriter log)
{
    public BatchResponse Handle(SqsEvent batch)
    {
        List<string> failures = [];
        foreach (var message in batch.Records)
        {
            if (!TryTake(message))
            {
                failures.Add(message.MessageId);
            }
        }

        return BatchResponse.FromFailures(failures);
    }

    private bool TryTake(SqsMessage message)
    {
        try
        {
            var order = message.ReadBody(OrderContext.Default.Order);
            log.WriteLine(order is { Lines.Count: > 0 } ? $"took {order.Id} of {order.Customer}: {order.Lines.Count} lines" : $"refused {order?.Id}: an order needs a line");
            return order is { Lines.Count: > 0 };
        }
        catch (JsonException exception)
        {
            log.WriteLine($"refused message {message.MessageId}: its body is no order ({exception.Message})");
            return false;
        }
    }
}
