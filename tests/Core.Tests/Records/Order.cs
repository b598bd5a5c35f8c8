using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Recognition;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A payload whose recogniser knows what another one is.</summary>
[JsonConverter(typeof(PayloadConverter<Order>))]
public sealed record Order : IPayload<Order>
{
    private static readonly MemberNames WireNames = new(["id", "kind"], required: [0]);

    private PayloadOrigin _origin;
    private TextMember _id;
    private TextMember _kind;

    static PayloadRecogniser? IPayload<Order>.Recogniser => PostRecogniser.Instance;

    public string Id { get => _id.ValueOrEmpty; init { _id = value; _origin.Changed(0); } }

    static Order IPayload<Order>.Read(ref PayloadReader reader)
    {
        var record = new Order();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadText(ref record._id); break;
                case 1: reader.ReadIdentity(ref record._kind, "test:order", "order"); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Order>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("id"u8, in _id);
        writer.WriteText("kind"u8, in _kind);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
