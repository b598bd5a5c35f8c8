using System.Diagnostics;
using System.Text.Json;
using LambdaEvents.Benchmarks.Cold;

var json = File.ReadAllBytes(args[0]);
var start = Stopwatch.GetTimestamp();
var touched = 0;
foreach (var message in JsonSerializer.Deserialize(json, PlainSqsContext.Default.PlainSqsEvent)!.Records!)
{
    touched += message.MessageId!.Length + message.Body!.Length;
}

var elapsed = Stopwatch.GetTimestamp() - start;
Console.WriteLine($"{elapsed} {touched}");
