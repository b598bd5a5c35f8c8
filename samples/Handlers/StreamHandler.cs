using Handlers.Shop;
using LambdaEvents.Batch;
using LambdaEvents.Kinesis;

namespace Handlers;

/// <summary>Reads the clicks of a stream of Kinesis, shard by shard in their order; a broken one is reported, and the shard goes on from there.</summary>
public sealed class StreamHandler(TextWriter log)
{
    public async Task<BatchResponse> HandleAsync(KinesisEvent batch, TimeSpan? remainingTime = null) =>
        await batch.ProcessAsync<Click>(SeeAsync, new() { RemainingTime = remainingTime, OnError = Report });

    private Task SeeAsync(Click click, KinesisEventRecord record, CancellationToken timeIsUp) =>
        log.WriteLineAsync($"{record.Kinesis.PartitionKey} opened {click.Page}");

    private void Report(KinesisEventRecord record, Exception exception) =>
        log.WriteLine($"stopped at {record.Kinesis.SequenceNumber}: {exception.Message}");
}
