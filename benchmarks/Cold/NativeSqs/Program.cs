using LambdaEvents;
using LambdaEvents.Batch;
using LambdaEvents.Sqs;

List<string> failures = [];
foreach (var message in LambdaJson.Deserialize<SqsEvent>(File.ReadAllBytes(args[0])).Records)
{
    if (message.Body.Length == 0)
    {
        failures.Add(message.MessageId);
    }
}

Console.WriteLine(BatchResponse.FromFailures(failures).ToJson());
