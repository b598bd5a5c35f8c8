using System.Text.Json;
using LambdaEvents;
using LambdaEvents.Sqs;
using OrderHandler;

// What Lambda would do: read the payload, call the handler, write its response.
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "SqsEvent.orders.json");
try
{
    using var payload = File.OpenRead(path);
    var batch = LambdaJson.Deserialize<SqsEvent>(payload);
    var response = new Handler(Console.Error).Handle(batch);
    Console.WriteLine(response.ToJson());
    return 0;
}
catch (JsonException exception)
{
    return Fail($"{path}: {exception.Message}");
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Fail($"{path} cannot be opened: {exception.Message} Give the path of a captured SQS batch.");
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
