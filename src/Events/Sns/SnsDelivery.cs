using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Sqs;

namespace LambdaEvents.Sns;

/// <summary>A message of an SNS topic that came through an SQS queue: what was published reads the same whether raw delivery is on or off. Made by <see cref="SqsMessage.ReadSns"/>.</summary>
public sealed class SnsDelivery
{
    private readonly SqsMessage _carrier;

    internal SnsDelivery(SqsMessage carrier, SnsNotification? notification)
    {
        _carrier = carrier;
        Notification = notification;
    }

    /// <summary>Whether the body of the SQS message is the message itself: raw delivery is on, or the message never went through a topic.</summary>
    [MemberNotNullWhen(false, nameof(Notification))]
    public bool IsRaw => Notification is null;

    /// <summary>The envelope of SNS, which names the topic and has the subject and the time; null where raw delivery left it out.</summary>
    public SnsNotification? Notification { get; }

    /// <summary>What was published.</summary>
    public string Message => IsRaw ? _carrier.Body : Notification.Message;

    /// <summary>
    /// What the publisher attached, by name; empty without any. Raw delivery makes attributes of the SQS message of them, which are given back their form of SNS here.
    /// </summary>
    public ValueMap<SnsMessageAttribute> MessageAttributes => IsRaw ? FromSqs(_carrier.MessageAttributes) : Notification.MessageAttributes ?? [];

    /// <summary>Reads <see cref="Message"/> as a payload of this library.</summary>
    /// <typeparam name="T">The payload that stands there.</typeparam>
    /// <exception cref="JsonException">It is not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">It is another payload.</exception>
    public T ReadMessage<T>()
        where T : IPayload<T> => IsRaw ? _carrier.ReadBody<T>() : Notification.ReadMessage<T>();

    /// <summary>Reads <see cref="Message"/> as a type of your own.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="typeInfo">How System.Text.Json reads the type.</param>
    /// <exception cref="JsonException">It is not well-formed JSON, or not of that type.</exception>
    public T? ReadMessage<T>(JsonTypeInfo<T> typeInfo) => IsRaw ? _carrier.ReadBody(typeInfo) : Notification.ReadMessage(typeInfo);

    /// <inheritdoc cref="SnsNotification.TryReadMessage{T}(out T, out JsonException)"/>
    public bool TryReadMessage<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T> => IsRaw ? _carrier.TryReadBody(out payload, out error) : Notification.TryReadMessage(out payload, out error);

    /// <inheritdoc cref="SnsNotification.TryReadMessage{T}(JsonTypeInfo{T}, out T, out JsonException)"/>
    public bool TryReadMessage<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error) =>
        IsRaw ? _carrier.TryReadBody(typeInfo, out value, out error) : Notification.TryReadMessage(typeInfo, out value, out error);

    private static ValueMap<SnsMessageAttribute> FromSqs(ValueMap<SqsMessageAttribute> attributes) =>
    [
        .. attributes.Select(attribute => KeyValuePair.Create(
            attribute.Key,
            new SnsMessageAttribute { Type = attribute.Value.DataType, Value = attribute.Value.StringValue ?? attribute.Value.BinaryValue?.Text ?? string.Empty })),
    ];
}
