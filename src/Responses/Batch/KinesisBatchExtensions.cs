using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Kinesis;

namespace LambdaEvents.Batch;

/// <summary>
/// Processes the records of a <see cref="KinesisEvent"/> in the order of their shard and answers from where it has to be read again: after the first failure no other record is
/// begun, and the response names the one that failed, from which on Lambda delivers the shard anew. The event source mapping must have ReportBatchItemFailures on.
/// </summary>
public static class KinesisBatchExtensions
{
    /// <summary>Processes each record.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a record; an exception says that it failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <exception cref="ArgumentException">A record has no sequence number, by which a failure is reported. Nothing was processed.</exception>
    public static Task<BatchResult<KinesisEventRecord, BatchResponse>> ProcessAsync(
        this KinesisEvent batch, Func<KinesisEventRecord, CancellationToken, Task> handler, BatchOptions<KinesisEventRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return RunAsync(Plan(batch), handler, options, cancellationToken);
    }

    /// <inheritdoc cref="ProcessAsync(KinesisEvent, Func{KinesisEventRecord, CancellationToken, Task}, BatchOptions{KinesisEventRecord}?, CancellationToken)"/>
    public static Task<BatchResult<KinesisEventRecord, BatchResponse>> ProcessAsync(
        this KinesisEvent batch, Func<KinesisEventRecord, Task> handler, BatchOptions<KinesisEventRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((record, _) => handler(record), options, cancellationToken);
    }

    /// <summary>Reads the data of each record as a payload and processes it. Data that cannot be read fails its record alone.</summary>
    /// <typeparam name="T">The payload that the data holds.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with the data and its record; an exception says that the record failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(KinesisEvent, Func{KinesisEventRecord, CancellationToken, Task}, BatchOptions{KinesisEventRecord}?, CancellationToken)" path="/exception"/>
    public static Task<BatchResult<KinesisEventRecord, BatchResponse>> ProcessAsync<T>(
        this KinesisEvent batch, Func<T, KinesisEventRecord, CancellationToken, Task> handler, BatchOptions<KinesisEventRecord>? options = null, CancellationToken cancellationToken = default)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((record, token) => handler(record.Kinesis.Data.Read<T>(), record, token), options, cancellationToken);
    }

    /// <summary>Reads the data of each record as a type of your own and processes it. Data that cannot be read fails its record alone.</summary>
    /// <typeparam name="T">The type that the data holds.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="handler">What is done with the data and its record; an exception says that the record failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(KinesisEvent, Func{KinesisEventRecord, CancellationToken, Task}, BatchOptions{KinesisEventRecord}?, CancellationToken)" path="/exception"/>
    public static Task<BatchResult<KinesisEventRecord, BatchResponse>> ProcessAsync<T>(
        this KinesisEvent batch,
        JsonTypeInfo<T> typeInfo,
        Func<T, KinesisEventRecord, CancellationToken, Task> handler,
        BatchOptions<KinesisEventRecord>? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync(
            (record, token) => record.Kinesis.Data.TryRead(typeInfo, out var data, out var error) ? handler(data, record, token) : throw error, options, cancellationToken);
    }

    /// <summary>Processes each record without waiting for anything: one after the other, on the thread of the caller.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a record; an exception says that it failed. It is not cut short when time is up, but no other is begun.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(KinesisEvent, Func{KinesisEventRecord, CancellationToken, Task}, BatchOptions{KinesisEventRecord}?, CancellationToken)" path="/exception"/>
    public static BatchResult<KinesisEventRecord, BatchResponse> Process(
        this KinesisEvent batch, Action<KinesisEventRecord> handler, BatchOptions<KinesisEventRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return Result(BatchLoop<KinesisEventRecord>.Run(Plan(batch), handler, options, cancellationToken));
    }

    /// <summary>Stops code that hands an asynchronous handler to <c>Process</c>, whose failures nobody would see.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(AsyncHandler.Advice, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static BatchResult<KinesisEventRecord, BatchResponse> Process(
        this KinesisEvent batch, Func<KinesisEventRecord, Task> handler, BatchOptions<KinesisEventRecord>? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(AsyncHandler.Advice);

    private static async Task<BatchResult<KinesisEventRecord, BatchResponse>> RunAsync(
        BatchPlan<KinesisEventRecord> plan, Func<KinesisEventRecord, CancellationToken, Task> handler, BatchOptions<KinesisEventRecord>? options, CancellationToken cancellationToken) =>
        Result(await BatchRun<KinesisEventRecord>.StartAsync(plan, handler, options, cancellationToken).ConfigureAwait(false));

    private static BatchPlan<KinesisEventRecord> Plan(KinesisEvent batch) =>
        BatchPlan<KinesisEventRecord>.InOrder(batch.Records.AsSpan()).Identified(static record => record.Kinesis.SequenceNumber, "sequence number");

    private static BatchResult<KinesisEventRecord, BatchResponse> Result(BatchLedger<KinesisEventRecord> ledger)
    {
        // The lowest sequence number: what follows comes back with it.
        var response = ledger.Undone() is [var first, ..] ? BatchResponse.FromFailures(first.Kinesis.SequenceNumber) : BatchResponse.Success;
        return new(response, ledger.Failures(), ledger.Unprocessed());
    }
}
