using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A detail of any source.</summary>
public sealed record Closing : IEventBridgeDetail<Closing>
{
    public static string? Source => null;

    public static string DetailType => "closing";

    static Closing IPayload<Closing>.Read(ref PayloadReader reader)
    {
        reader.SkipUnreadable();
        return new Closing();
    }

    void IPayload<Closing>.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
