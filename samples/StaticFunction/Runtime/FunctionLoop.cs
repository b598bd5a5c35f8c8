using LambdaEvents;

namespace StaticFunction.Runtime;

/// <summary>Takes one invocation after the other, until the Runtime API has no more. An invocation that fails is reported, and the next one is served.</summary>
/// <param name="api">Where invocations come from.</param>
/// <param name="handle">The handler: the event, the invocation it came with, and a token that is cancelled when time runs out.</param>
/// <param name="log">Gets a line for each failure.</param>
public sealed class FunctionLoop<TEvent, TResponse>(RuntimeApi api, Func<TEvent, Invocation, CancellationToken, ValueTask<TResponse>> handle, TextWriter log)
    where TEvent : IPayload<TEvent>
    where TResponse : IPayload<TResponse>
{
    /// <summary>What of the time is kept back, so that a handler that stops when it is told to can still be answered for.</summary>
    private static readonly TimeSpan TimeToAnswer = TimeSpan.FromMilliseconds(200);

    /// <exception cref="RuntimeApiException">The Runtime API has no more invocations: the only way out.</exception>
    public async Task RunAsync()
    {
        while (true)
        {
            var invocation = api.Next();

            // The X-Ray SDK looks for it there.
            Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", invocation.TraceId);
            await ServeAsync(invocation).ConfigureAwait(false);
        }
    }

    private async ValueTask ServeAsync(Invocation invocation)
    {
        using var timeIsUp = new CancellationTokenSource();
        try
        {
            CancelBeforeDeadline(timeIsUp, invocation.Deadline);
            var payload = LambdaJson.Deserialize<TEvent>(invocation.Payload);
            var response = await handle(payload, invocation, timeIsUp.Token).ConfigureAwait(false);
            api.Respond(invocation.RequestId, LambdaJson.SerializeToUtf8Bytes(response));
        }
        catch (Exception exception) when (exception is not RuntimeApiException)
        {
            var error = new FunctionError(exception);
            log.WriteLine($"{invocation.RequestId} failed with {error}");
            api.ReportError(invocation.RequestId, error);
        }
    }

    private static void CancelBeforeDeadline(CancellationTokenSource timeIsUp, DateTimeOffset? deadline)
    {
        var left = deadline - DateTimeOffset.UtcNow - TimeToAnswer;
        if (left <= TimeSpan.Zero)
        {
            timeIsUp.Cancel();
        }
        else if (left is { TotalMilliseconds: < int.MaxValue })
        {
            timeIsUp.CancelAfter(left.Value);
        }
    }
}
