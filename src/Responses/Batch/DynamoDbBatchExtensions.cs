using System.ComponentModel;
using LambdaEvents.DynamoDb;

namespace LambdaEvents.Batch;

/// <summary>
/// Processes the changes of a <see cref="DynamoDbEvent"/> in the order of their shard and answers from where it has to be read again: after the first failure no other record is
/// begun, and the response names the one that failed, from which on Lambda delivers the shard anew. The event source mapping must have ReportBatchItemFailures on.
/// </summary>
public static class DynamoDbBatchExtensions
{
    /// <summary>Processes each record.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a record; an exception says that it failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <exception cref="ArgumentException">A record has no sequence number, by which a failure is reported. Nothing was processed.</exception>
    public static Task<BatchResult<DynamoDbEventRecord, BatchResponse>> ProcessAsync(
        this DynamoDbEvent batch, Func<DynamoDbEventRecord, CancellationToken, Task> handler, BatchOptions<DynamoDbEventRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return RunAsync(Plan(batch), handler, options, cancellationToken);
    }

    /// <inheritdoc cref="ProcessAsync(DynamoDbEvent, Func{DynamoDbEventRecord, CancellationToken, Task}, BatchOptions{DynamoDbEventRecord}?, CancellationToken)"/>
    public static Task<BatchResult<DynamoDbEventRecord, BatchResponse>> ProcessAsync(
        this DynamoDbEvent batch, Func<DynamoDbEventRecord, Task> handler, BatchOptions<DynamoDbEventRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((record, _) => handler(record), options, cancellationToken);
    }

    /// <summary>Processes each record without waiting for anything: one after the other, on the thread of the caller.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a record; an exception says that it failed. It is not cut short when time is up, but no other is begun.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(DynamoDbEvent, Func{DynamoDbEventRecord, CancellationToken, Task}, BatchOptions{DynamoDbEventRecord}?, CancellationToken)" path="/exception"/>
    public static BatchResult<DynamoDbEventRecord, BatchResponse> Process(
        this DynamoDbEvent batch, Action<DynamoDbEventRecord> handler, BatchOptions<DynamoDbEventRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return Result(BatchLoop<DynamoDbEventRecord>.Run(Plan(batch), handler, options, cancellationToken));
    }

    /// <summary>Stops code that hands an asynchronous handler to <c>Process</c>, whose failures nobody would see.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(AsyncHandler.Advice, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static BatchResult<DynamoDbEventRecord, BatchResponse> Process(
        this DynamoDbEvent batch, Func<DynamoDbEventRecord, Task> handler, BatchOptions<DynamoDbEventRecord>? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(AsyncHandler.Advice);

    private static async Task<BatchResult<DynamoDbEventRecord, BatchResponse>> RunAsync(
        BatchPlan<DynamoDbEventRecord> plan, Func<DynamoDbEventRecord, CancellationToken, Task> handler, BatchOptions<DynamoDbEventRecord>? options, CancellationToken cancellationToken) =>
        Result(await BatchRun<DynamoDbEventRecord>.StartAsync(plan, handler, options, cancellationToken).ConfigureAwait(false));

    private static BatchPlan<DynamoDbEventRecord> Plan(DynamoDbEvent batch) =>
        BatchPlan<DynamoDbEventRecord>.InOrder(batch.Records.AsSpan()).Identified(static record => record.Dynamodb.SequenceNumber, "sequence number");

    private static BatchResult<DynamoDbEventRecord, BatchResponse> Result(BatchLedger<DynamoDbEventRecord> ledger)
    {
        // The lowest sequence number: what follows comes back with it.
        var response = ledger.Undone() is [var first, ..] ? BatchResponse.FromFailures(first.Dynamodb.SequenceNumber) : BatchResponse.Success;
        return new(response, ledger.Failures(), ledger.Unprocessed());
    }
}
