using System.Diagnostics.CodeAnalysis;
using LambdaEvents.Lambda;

namespace LambdaEvents.Sns;

public sealed partial record SnsNotification
{
    /// <summary>Reads why Lambda put the event of an asynchronous invocation into this topic of dead letters; the event itself is <see cref="Message"/>.</summary>
    /// <param name="reason">The reason; null for a message of another sender.</param>
    /// <returns>Whether the message has the attributes that Lambda adds.</returns>
    public bool TryGetDeadLetterReason([NotNullWhen(true)] out LambdaDeadLetterReason? reason)
    {
        reason = LambdaDeadLetterReason.FromAttributes(ValueOf("RequestID"), ValueOf("ErrorCode"), ValueOf("ErrorMessage"));
        return reason is not null;
    }

    private string? ValueOf(string attribute) => MessageAttributes is not null && MessageAttributes.TryGetValue(attribute, out var value) ? value.Value : null;
}
