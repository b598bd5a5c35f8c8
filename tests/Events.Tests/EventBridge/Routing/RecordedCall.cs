using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.EventBridge.Routing;

/// <summary>A detail that comes from any source.</summary>
public sealed record RecordedCall : IEventBridgeDetail<RecordedCall>
{
    private static readonly MemberNames WireNames = new(["eventName"], required: [0]);

    private PayloadOrigin _origin;
    private TextMember _eventName;

    public static string? Source => null;

    public static string DetailType => "AWS API Call via CloudTrail";

    public string EventName => _eventName.ValueOrEmpty;

    static RecordedCall IPayload<RecordedCall>.Read(ref PayloadReader reader)
    {
        var record = new RecordedCall();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            reader.ReadText(ref record._eventName);
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<RecordedCall>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("eventName"u8, in _eventName);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
