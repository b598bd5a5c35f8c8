using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Kafka;

namespace LambdaEvents.Batch;

/// <summary>
/// Processes the records of a <see cref="KafkaEvent"/>, those of a partition in their order, and answers which have to come back: after the first failure no other record of
/// its partition is begun, and the response names it and all that follow it there. Other partitions go on. The event source mapping must be in provisioned mode and have
/// ReportBatchItemFailures on.
/// </summary>
public static class KafkaBatchExtensions
{
    /// <summary>Processes each record.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a record; an exception says that it failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <exception cref="ArgumentException">A record has no topic, by which a failure is reported. Nothing was processed.</exception>
    public static Task<BatchResult<KafkaRecord, KafkaBatchResponse>> ProcessAsync(
        this KafkaEvent batch, Func<KafkaRecord, CancellationToken, Task> handler, BatchOptions<KafkaRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return RunAsync(Plan(batch), handler, options, cancellationToken);
    }

    /// <inheritdoc cref="ProcessAsync(KafkaEvent, Func{KafkaRecord, CancellationToken, Task}, BatchOptions{KafkaRecord}?, CancellationToken)"/>
    public static Task<BatchResult<KafkaRecord, KafkaBatchResponse>> ProcessAsync(
        this KafkaEvent batch, Func<KafkaRecord, Task> handler, BatchOptions<KafkaRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((record, _) => handler(record), options, cancellationToken);
    }

    /// <summary>Reads the value of each record as a payload and processes it. A value that cannot be read fails its record alone.</summary>
    /// <typeparam name="T">The payload that the values hold.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">
    /// What is done with a value and its record; an exception says that the record failed. The value is null for a tombstone, which says that the key was deleted. The token
    /// is cancelled when time is up.
    /// </param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(KafkaEvent, Func{KafkaRecord, CancellationToken, Task}, BatchOptions{KafkaRecord}?, CancellationToken)" path="/exception"/>
    public static Task<BatchResult<KafkaRecord, KafkaBatchResponse>> ProcessAsync<T>(
        this KafkaEvent batch, Func<T?, KafkaRecord, CancellationToken, Task> handler, BatchOptions<KafkaRecord>? options = null, CancellationToken cancellationToken = default)
        where T : class, IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((record, token) => handler(record.Value?.Read<T>(), record, token), options, cancellationToken);
    }

    /// <summary>Reads the value of each record as a type of your own and processes it. A value that cannot be read fails its record alone.</summary>
    /// <typeparam name="T">The type that the values hold.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="handler">
    /// What is done with a value and its record; an exception says that the record failed. The value is null for a tombstone, which says that the key was deleted. The token
    /// is cancelled when time is up.
    /// </param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(KafkaEvent, Func{KafkaRecord, CancellationToken, Task}, BatchOptions{KafkaRecord}?, CancellationToken)" path="/exception"/>
    public static Task<BatchResult<KafkaRecord, KafkaBatchResponse>> ProcessAsync<T>(
        this KafkaEvent batch,
        JsonTypeInfo<T> typeInfo,
        Func<T?, KafkaRecord, CancellationToken, Task> handler,
        BatchOptions<KafkaRecord>? options = null,
        CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((record, token) => handler(Read(record, typeInfo), record, token), options, cancellationToken);
    }

    /// <summary>Processes each record without waiting for anything: one after the other, on the thread of the caller.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a record; an exception says that it failed. It is not cut short when time is up, but no other is begun.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(KafkaEvent, Func{KafkaRecord, CancellationToken, Task}, BatchOptions{KafkaRecord}?, CancellationToken)" path="/exception"/>
    public static BatchResult<KafkaRecord, KafkaBatchResponse> Process(
        this KafkaEvent batch, Action<KafkaRecord> handler, BatchOptions<KafkaRecord>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return Result(BatchLoop<KafkaRecord>.Run(Plan(batch), handler, options, cancellationToken));
    }

    /// <summary>Stops code that hands an asynchronous handler to <c>Process</c>, whose failures nobody would see.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(AsyncHandler.Advice, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static BatchResult<KafkaRecord, KafkaBatchResponse> Process(
        this KafkaEvent batch, Func<KafkaRecord, Task> handler, BatchOptions<KafkaRecord>? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(AsyncHandler.Advice);

    private static async Task<BatchResult<KafkaRecord, KafkaBatchResponse>> RunAsync(
        BatchPlan<KafkaRecord> plan, Func<KafkaRecord, CancellationToken, Task> handler, BatchOptions<KafkaRecord>? options, CancellationToken cancellationToken) =>
        Result(await BatchRun<KafkaRecord>.StartAsync(plan, handler, options, cancellationToken).ConfigureAwait(false));

    private static T? Read<T>(KafkaRecord record, JsonTypeInfo<T> typeInfo)
        where T : class
    {
        if (record.Value is not { } bytes)
        {
            return null;
        }

        return bytes.TryRead(typeInfo, out var value, out var error) ? value : throw error;
    }

    private static BatchPlan<KafkaRecord> Plan(KafkaEvent batch) => BatchPlan<KafkaRecord>.InLanes(batch.Records).Identified(static record => record.Topic, "topic");

    // All of them, not the first of each partition alone: whether Lambda reads on from there or takes the list by its word, none is lost.
    private static BatchResult<KafkaRecord, KafkaBatchResponse> Result(BatchLedger<KafkaRecord> ledger) =>
        new(KafkaBatchResponse.FromFailures(ledger.Undone()), ledger.Failures(), ledger.Unprocessed());
}
