using System.Diagnostics;
using LambdaEvents;
using LambdaEvents.Sqs;

var json = File.ReadAllBytes(args[0]);
var start = Stopwatch.GetTimestamp();
var touched = 0;
foreach (var message in LambdaJson.Deserialize<SqsEvent>(json).Records)
{
    touched += message.MessageId.Length + message.Body.Length;
}

var elapsed = Stopwatch.GetTimestamp() - start;
Console.WriteLine($"{elapsed} {touched}");
