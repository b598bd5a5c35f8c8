namespace LambdaEvents.Routing;

/// <summary>What is done with a document in one of its forms, at once or later.</summary>
internal readonly struct LambdaHandler<TInput, TResult>
{
    private readonly Func<TInput, TResult>? _synchronous;
    private readonly Func<TInput, CancellationToken, Task<TResult>>? _asynchronous;

    public LambdaHandler(Func<TInput, TResult> handler) => _synchronous = handler;

    public LambdaHandler(Func<TInput, CancellationToken, Task<TResult>> handler) => _asynchronous = handler;

    public ValueTask<TResult> Call(TInput input, LambdaRoute<TResult> route, bool mayWait, CancellationToken cancellationToken)
    {
        if (_synchronous is not null)
        {
            return ValueTask.FromResult(_synchronous(input));
        }

        if (!mayWait)
        {
            throw new InvalidOperationException($"The handler of the route {route} is asynchronous: call RouteAsync.");
        }

        var handling = _asynchronous!(input, cancellationToken);
        return new ValueTask<TResult>(handling ?? throw new InvalidOperationException($"The handler of the route {route} returned null, which is no task."));
    }
}
