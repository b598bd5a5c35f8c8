using System.Diagnostics.CodeAnalysis;
using LambdaEvents.Lambda;
using LambdaEvents.Sns;

namespace LambdaEvents.Sqs;

public sealed partial record SqsMessage
{
    /// <summary>Reads why Lambda put the event of an asynchronous invocation into this dead-letter queue; the event itself is <see cref="Body"/>.</summary>
    /// <param name="reason">The reason; null for a message of another sender.</param>
    /// <returns>Whether the message has the attributes that Lambda adds.</returns>
    public bool TryGetDeadLetterReason([NotNullWhen(true)] out LambdaDeadLetterReason? reason)
    {
        reason = LambdaDeadLetterReason.FromAttributes(ValueOf("RequestID"), ValueOf("ErrorCode"), ValueOf("ErrorMessage"));
        return reason is not null;
    }

    /// <summary>
    /// Reads what an SNS topic delivered to the queue, whether raw delivery is on or off: with it the body is the message itself, without it a notification around the message.
    /// </summary>
    public SnsDelivery ReadSns() => new(this, ToNotification());

    /// <summary>A message of the user may have any member that a notification has, but not all those by which SNS says what it delivers.</summary>
    private SnsNotification? ToNotification() =>
        Body.Contains("\"TopicArn\"", StringComparison.Ordinal)
        && TryReadBody<SnsNotification>(out var notification, out _)
        && notification.TopicArn.StartsWith("arn:", StringComparison.Ordinal)
        && notification is { Type.Length: > 0, MessageId.Length: > 0, Message.Length: > 0 }
            ? notification
            : null;

    private string? ValueOf(string attribute) => MessageAttributes.TryGetValue(attribute, out var value) ? value.StringValue : null;
}
