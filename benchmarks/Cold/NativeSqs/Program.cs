using LambdaEvents;
using LambdaEvents.Batch;
using LambdaEvents.Sqs;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
List<string> failures = [];
foreach (var message in LambdaJson.Deserialize<SqsEvent>(input).Records)
{
    if (message.Body.Length == 0)
    {
        failures.Add(message.MessageId);
    }
}

LambdaJson.Serialize(BatchResponse.FromFailures(failures), output);
