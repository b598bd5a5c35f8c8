using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Lambda;

namespace LambdaEvents.Sns;

public sealed partial record SnsMessage
{
    /// <summary>Reads why Lambda put the event of an asynchronous invocation into this topic of dead letters; the event itself is <see cref="Message"/>.</summary>
    /// <param name="reason">The reason; null for a message of another sender.</param>
    /// <returns>Whether the message has the attributes that Lambda adds.</returns>
    public bool TryGetDeadLetterReason([NotNullWhen(true)] out LambdaDeadLetterReason? reason)
    {
        reason = LambdaDeadLetterReason.FromAttributes(ValueOf("RequestID"), ValueOf("ErrorCode"), ValueOf("ErrorMessage"));
        return reason is not null;
    }

    /// <summary>Reads <see cref="Message"/> as a payload of this library if it is one; tells another payload from a message that is broken where it is not.</summary>
    /// <typeparam name="T">The payload that may stand there.</typeparam>
    /// <param name="payload">The payload; null when it does not stand there.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for another payload, any other exception where it is not well-formed JSON; null when the payload was read.</param>
    /// <returns>Whether the payload was read.</returns>
    public bool TryReadMessage<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T> => _message.TryReadPayload(out payload, out error);

    /// <summary>Reads <see cref="Message"/> as a type of your own if it is one; tells other JSON from a message that is broken where it is not.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <param name="value">The value; null when it does not stand there.</param>
    /// <param name="error">A <see cref="PayloadMismatchException"/> for other JSON, any other exception where it is not well-formed JSON; null when the value was read.</param>
    /// <returns>Whether the value was read.</returns>
    public bool TryReadMessage<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error) =>
        _message.TryReadJson(typeInfo, out value, out error);

    private string? ValueOf(string attribute) => MessageAttributes is not null && MessageAttributes.TryGetValue(attribute, out var value) ? value.Value : null;
}
