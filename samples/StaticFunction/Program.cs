using LambdaEvents.Batch;
using LambdaEvents.Sqs;
using StaticFunction;
using StaticFunction.Runtime;

var log = Console.Error;
try
{
    using var api = RuntimeApi.FromEnvironment();
    if (Start(api) is not { } handler)
    {
        return 1;
    }

    var loop = new FunctionLoop<SqsEvent, BatchResponse>(api, (batch, _, timeIsUp) => ValueTask.FromResult(handler.Handle(batch, timeIsUp)), log);
    await loop.RunAsync();
    return 0;
}
catch (RuntimeApiException exception)
{
    log.WriteLine(exception.Message);
    return 1;
}

UploadHandler? Start(RuntimeApi api)
{
    try
    {
        return UploadHandler.FromEnvironment(log);
    }
    catch (Exception exception)
    {
        var error = new FunctionError(exception);
        log.WriteLine($"The function cannot start: {error.Message}");
        api.ReportInitError(error);
        return null;
    }
}
