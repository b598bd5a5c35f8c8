using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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

    /// <summary>Reads <see cref="Body"/> as a payload of this library if it is one; tells another payload from a body that is broken where it is not.</summary>
    /// <typeparam name="T">The payload that may stand there.</typeparam>
    /// <param name="payload">The payload; null when it does not stand there.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for another payload, any other exception where it is not well-formed JSON; null when the payload was read.</param>
    /// <returns>Whether the payload was read.</returns>
    public bool TryReadBody<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T> => _body.TryReadPayload(out payload, out error);

    /// <summary>Reads <see cref="Body"/> as a type of your own if it is one; tells other JSON from a body that is broken where it is not.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="value">The value; null when it does not stand there.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for other JSON, any other exception where it is not well-formed JSON; null when the value was read.</param>
    /// <returns>Whether the value was read.</returns>
    public bool TryReadBody<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error) =>
        _body.TryReadJson(typeInfo, out value, out error);

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
