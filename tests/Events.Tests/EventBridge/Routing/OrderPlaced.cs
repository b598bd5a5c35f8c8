using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.EventBridge.Routing;

/// <summary>A detail with a source of its own.</summary>
public sealed record OrderPlaced : IEventBridgeDetail<OrderPlaced>
{
    private static readonly MemberNames WireNames = new(["orderId", "kind"], required: [0]);

    private PayloadOrigin _origin;
    private TextMember _orderId;
    private TextMember _kind;

    public static string Source => "shop.orders";

    public static string DetailType => "Order Placed";

    public string OrderId => _orderId.ValueOrEmpty;

    static OrderPlaced IPayload<OrderPlaced>.Read(ref PayloadReader reader)
    {
        var record = new OrderPlaced();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadText(ref record._orderId); break;
                default: reader.ReadIdentity(ref record._kind, "placed"); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<OrderPlaced>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("orderId"u8, in _orderId);
        writer.WriteText("kind"u8, in _kind);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
