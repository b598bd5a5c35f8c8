using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.AppSync;

public sealed partial record AppSyncEventsResult
{
    /// <summary>Lets a message be broadcast as it was published.</summary>
    /// <param name="message">The message of the event.</param>
    public static AppSyncEventsResult Broadcast(AppSyncEventsMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new AppSyncEventsResult { Id = message.Id, Payload = message.Payload };
    }

    /// <summary>Lets something else be broadcast in the place of a message.</summary>
    /// <typeparam name="T">The type of what is broadcast.</typeparam>
    /// <param name="message">The message of the event.</param>
    /// <param name="payload">What subscribers get.</param>
    /// <param name="typeInfo">How System.Text.Json writes the type.</param>
    public static AppSyncEventsResult Broadcast<T>(AppSyncEventsMessage message, T payload, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new AppSyncEventsResult { Id = message.Id, Payload = JsonSerializer.SerializeToElement(payload, typeInfo) };
    }

    /// <summary>Keeps a message from being broadcast.</summary>
    /// <param name="message">The message of the event.</param>
    /// <param name="error">Why; the publisher reads it.</param>
    public static AppSyncEventsResult Fail(AppSyncEventsMessage message, string error)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(error);
        return new AppSyncEventsResult { Id = message.Id, Error = error };
    }
}
