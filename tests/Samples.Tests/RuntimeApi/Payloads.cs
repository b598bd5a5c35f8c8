using LambdaEvents.S3;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests;

/// <summary>Batches as the function of the sample gets them.</summary>
public static class Payloads
{
    public static string Batch(params (string MessageId, string Body)[] messages) =>
        new SqsEvent { Records = [.. messages.Select(message => new SqsMessage { MessageId = message.MessageId, Body = message.Body, EventSource = "aws:sqs" })] }.ToJson();

    public static string Upload(string bucket, string key = "in/order+1.csv") => new S3Event
    {
        Records = [new() { EventName = "ObjectCreated:Put", EventSource = "aws:s3", S3 = new() { Bucket = new() { Name = bucket }, Object = new() { Key = key, Size = 12 } } }],
    }.ToJson();
}
