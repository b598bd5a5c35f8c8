using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A detail: of one source, with a detail type that is not all ASCII.</summary>
[JsonConverter(typeof(PayloadConverter<Opening>))]
public sealed partial record Opening : IEventBridgeDetail<Opening>
{
    private static readonly MemberNames WireNames = new(["shop"], required: [0]);

    private PayloadOrigin _origin;
    private TextMember _shop;

    public static string? Source => "test.shop";

    public static string DetailType => "Öffnung \"neu\"";

    public string Shop { get => _shop.ValueOrEmpty; init { _shop = value; _origin.Changed(0); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static Opening IPayload<Opening>.Read(ref PayloadReader reader)
    {
        var record = new Opening();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            reader.ReadText(ref record._shop);
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Opening>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("shop"u8, in _shop);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
