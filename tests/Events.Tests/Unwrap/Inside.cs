using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Unwrap;

/// <summary>What a record carries, and the methods that take it out.</summary>
internal abstract class Inside
{
    public abstract T Read<T>()
        where T : IPayload<T>;

    public abstract T? Read<T>(JsonTypeInfo<T> typeInfo);

    public abstract bool TryRead<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
        where T : IPayload<T>;

    public abstract bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error);

    public static implicit operator Inside(SqsMessage message) => new Body(message);

    public static implicit operator Inside(SnsMessage message) => new Message(message);

    public static implicit operator Inside(SnsNotification notification) => new Notification(notification);

    public static implicit operator Inside(SnsDelivery delivery) => new Delivery(delivery);

    public static implicit operator Inside(Base64 data) => new Data(data);

    private sealed class Body(SqsMessage message) : Inside
    {
        public override T Read<T>() => message.ReadBody<T>();

        public override T? Read<T>(JsonTypeInfo<T> typeInfo)
            where T : default => message.ReadBody(typeInfo);

        public override bool TryRead<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
            where T : default => message.TryReadBody(out payload, out error);

        public override bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
            where T : default => message.TryReadBody(typeInfo, out value, out error);
    }

    private sealed class Message(SnsMessage message) : Inside
    {
        public override T Read<T>() => message.ReadMessage<T>();

        public override T? Read<T>(JsonTypeInfo<T> typeInfo)
            where T : default => message.ReadMessage(typeInfo);

        public override bool TryRead<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
            where T : default => message.TryReadMessage(out payload, out error);

        public override bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
            where T : default => message.TryReadMessage(typeInfo, out value, out error);
    }

    private sealed class Notification(SnsNotification notification) : Inside
    {
        public override T Read<T>() => notification.ReadMessage<T>();

        public override T? Read<T>(JsonTypeInfo<T> typeInfo)
            where T : default => notification.ReadMessage(typeInfo);

        public override bool TryRead<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
            where T : default => notification.TryReadMessage(out payload, out error);

        public override bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
            where T : default => notification.TryReadMessage(typeInfo, out value, out error);
    }

    private sealed class Delivery(SnsDelivery delivery) : Inside
    {
        public override T Read<T>() => delivery.ReadMessage<T>();

        public override T? Read<T>(JsonTypeInfo<T> typeInfo)
            where T : default => delivery.ReadMessage(typeInfo);

        public override bool TryRead<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
            where T : default => delivery.TryReadMessage(out payload, out error);

        public override bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
            where T : default => delivery.TryReadMessage(typeInfo, out value, out error);
    }

    private sealed class Data(Base64 data) : Inside
    {
        public override T Read<T>() => data.Read<T>();

        public override T? Read<T>(JsonTypeInfo<T> typeInfo)
            where T : default => data.Read(typeInfo);

        public override bool TryRead<T>([NotNullWhen(true)] out T? payload, [NotNullWhen(false)] out JsonException? error)
            where T : default => data.TryRead(out payload, out error);

        public override bool TryRead<T>(JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out JsonException? error)
            where T : default => data.TryRead(typeInfo, out value, out error);
    }
}
