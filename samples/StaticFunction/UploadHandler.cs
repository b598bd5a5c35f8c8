using System.Text.Json;
using LambdaEvents;
using LambdaEvents.Batch;
using LambdaEvents.S3;
using LambdaEvents.Sqs;

namespace StaticFunction;

/// <summary>Takes the uploads of a bucket, which come as S3 notifications through a queue, and names the messages that have to come again.</summary>
public sealed class UploadHandler(string bucket, TextWriter log)
{
    /// <exception cref="InvalidOperationException">The environment does not name the bucket.</exception>
    public static UploadHandler FromEnvironment(TextWriter log) => Environment.GetEnvironmentVariable("UPLOADS_BUCKET") is { Length: > 0 } bucket
        ? new UploadHandler(bucket, log)
        : throw new InvalidOperationException("UPLOADS_BUCKET is not set: the function takes the uploads of the bucket that it names.");

    public BatchResponse Handle(SqsEvent batch, CancellationToken timeIsUp)
    {
        List<string> failures = [];
        foreach (var message in batch.Records)
        {
            // What there is no time for comes again; without an answer all of the batch would, the uploads that were taken too.
            if (timeIsUp.IsCancellationRequested || !TryTake(message))
            {
                failures.Add(message.MessageId);
            }
        }

        return BatchResponse.FromFailures(failures);
    }

    private bool TryTake(SqsMessage message)
    {
        try
        {
            return message.ReadBody<S3Event>().Records.All(TryTake);
        }
        catch (PayloadMismatchException) when (IsTest(message))
        {
            return true;
        }
        catch (JsonException exception)
        {
            log.WriteLine($"refused message {message.MessageId}: its body is no S3 notification ({exception.Message})");
            return false;
        }
    }

    private bool TryTake(S3EventRecord upload)
    {
        var isOurs = upload.S3.Bucket.Name == bucket;
        log.WriteLine($"{(isOurs ? "took" : "refused")} {upload.EventName} of {upload.S3.Object.DecodedKey} in {upload.S3.Bucket.Name}: {upload.S3.Object.Size ?? 0} bytes");
        return isOurs;
    }

    /// <summary>Whether this is what S3 sends when its notifications are set up.</summary>
    private static bool IsTest(SqsMessage message)
    {
        try
        {
            return message.ReadBody<S3TestEvent>() is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
