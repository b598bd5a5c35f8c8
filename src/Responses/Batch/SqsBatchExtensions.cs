using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Sqs;

namespace LambdaEvents.Batch;

/// <summary>
/// Processes the messages of an <see cref="SqsEvent"/>, each caught on its own, and answers which have to come back. Messages of a standard queue do not wait for each other;
/// those of a FIFO queue keep their order: after the first failure no other is begun, and all that follow come back as well.
/// The event source mapping must have ReportBatchItemFailures on.
/// </summary>
public static class SqsBatchExtensions
{
    /// <summary>Processes each message.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a message; an exception says that it failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <exception cref="ArgumentException">A message has no id, by which a failure is reported. Nothing was processed.</exception>
    public static Task<BatchResult<SqsMessage, BatchResponse>> ProcessAsync(
        this SqsEvent batch, Func<SqsMessage, CancellationToken, Task> handler, BatchOptions<SqsMessage>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return RunAsync(Plan(batch), handler, options, cancellationToken);
    }

    /// <inheritdoc cref="ProcessAsync(SqsEvent, Func{SqsMessage, CancellationToken, Task}, BatchOptions{SqsMessage}?, CancellationToken)"/>
    public static Task<BatchResult<SqsMessage, BatchResponse>> ProcessAsync(
        this SqsEvent batch, Func<SqsMessage, Task> handler, BatchOptions<SqsMessage>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((message, _) => handler(message), options, cancellationToken);
    }

    /// <summary>Reads each body as a payload and processes it. A body that cannot be read fails its message alone.</summary>
    /// <typeparam name="T">The payload that the bodies hold.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a body and its message; an exception says that the message failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(SqsEvent, Func{SqsMessage, CancellationToken, Task}, BatchOptions{SqsMessage}?, CancellationToken)" path="/exception"/>
    public static Task<BatchResult<SqsMessage, BatchResponse>> ProcessAsync<T>(
        this SqsEvent batch, Func<T, SqsMessage, CancellationToken, Task> handler, BatchOptions<SqsMessage>? options = null, CancellationToken cancellationToken = default)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync((message, token) => handler(message.ReadBody<T>(), message, token), options, cancellationToken);
    }

    /// <summary>Reads each body as a type of your own and processes it. A body that cannot be read fails its message alone.</summary>
    /// <typeparam name="T">The type that the bodies hold.</typeparam>
    /// <param name="batch">The batch.</param>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="handler">What is done with a body and its message; an exception says that the message failed. The token is cancelled when time is up.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(SqsEvent, Func{SqsMessage, CancellationToken, Task}, BatchOptions{SqsMessage}?, CancellationToken)" path="/exception"/>
    public static Task<BatchResult<SqsMessage, BatchResponse>> ProcessAsync<T>(
        this SqsEvent batch,
        JsonTypeInfo<T> typeInfo,
        Func<T, SqsMessage, CancellationToken, Task> handler,
        BatchOptions<SqsMessage>? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentNullException.ThrowIfNull(handler);
        return batch.ProcessAsync(
            (message, token) => message.TryReadBody(typeInfo, out var body, out var error) ? handler(body, message, token) : throw error, options, cancellationToken);
    }

    /// <summary>Processes each message without waiting for anything: one after the other, on the thread of the caller.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">What is done with a message; an exception says that it failed. It is not cut short when time is up, but no other is begun.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early: what is not done by then comes back.</param>
    /// <inheritdoc cref="ProcessAsync(SqsEvent, Func{SqsMessage, CancellationToken, Task}, BatchOptions{SqsMessage}?, CancellationToken)" path="/exception"/>
    public static BatchResult<SqsMessage, BatchResponse> Process(
        this SqsEvent batch, Action<SqsMessage> handler, BatchOptions<SqsMessage>? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        return Result(BatchLoop<SqsMessage>.Run(Plan(batch), handler, options, cancellationToken));
    }

    /// <summary>Stops code that hands an asynchronous handler to <c>Process</c>, whose failures nobody would see.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="options">How the batch is processed.</param>
    /// <param name="cancellationToken">Ends the processing early.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(AsyncHandler.Advice, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static BatchResult<SqsMessage, BatchResponse> Process(
        this SqsEvent batch, Func<SqsMessage, Task> handler, BatchOptions<SqsMessage>? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(AsyncHandler.Advice);

    private static async Task<BatchResult<SqsMessage, BatchResponse>> RunAsync(
        BatchPlan<SqsMessage> plan, Func<SqsMessage, CancellationToken, Task> handler, BatchOptions<SqsMessage>? options, CancellationToken cancellationToken) =>
        Result(await BatchRun<SqsMessage>.StartAsync(plan, handler, options, cancellationToken).ConfigureAwait(false));

    private static BatchPlan<SqsMessage> Plan(SqsEvent batch)
    {
        var messages = batch.Records.AsSpan();
        var plan = IsFifo(messages) ? BatchPlan<SqsMessage>.InOrder(messages) : BatchPlan<SqsMessage>.InAnyOrder(messages);
        return plan.Identified(static message => message.MessageId, "message id");
    }

    private static bool IsFifo(ReadOnlySpan<SqsMessage> messages)
    {
        foreach (var message in messages)
        {
            if (message.EventSourceArn.EndsWith(".fifo", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static BatchResult<SqsMessage, BatchResponse> Result(BatchLedger<SqsMessage> ledger) =>
        new(BatchResponse.FromFailures(ledger.Undone().ConvertAll(static message => message.MessageId)), ledger.Failures(), ledger.Unprocessed());
}
