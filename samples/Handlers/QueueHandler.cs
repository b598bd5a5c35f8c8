using Handlers.Shop;
using LambdaEvents.Batch;
using LambdaEvents.Sqs;

namespace Handlers;

/// <summary>
/// Takes the orders of a queue of SQS. Only what failed comes back; on a FIFO queue that is the first order that failed and all that follow it, so that their order is kept.
/// </summary>
public sealed class QueueHandler(TextWriter log)
{
    public async Task<BatchResponse> HandleAsync(SqsEvent batch, TimeSpan? remainingTime = null)
    {
        var result = await batch.ProcessAsync<Order>(TakeAsync, new() { MaxConcurrency = 8, RemainingTime = remainingTime });
        foreach (var (message, exception) in result.Failures)
        {
            await log.WriteLineAsync($"refused message {message.MessageId}: {exception.Message}");
        }

        foreach (var message in result.Unprocessed)
        {
            await log.WriteLineAsync($"left message {message.MessageId} for the next time");
        }

        return result;
    }

    private Task TakeAsync(Order order, SqsMessage message, CancellationToken timeIsUp) => order.Lines.Count > 0
        ? log.WriteLineAsync($"took {order.Id} of {order.Customer}: {order.Lines.Count} lines")
        : throw new InvalidOperationException($"order {order.Id} needs a line");
}
