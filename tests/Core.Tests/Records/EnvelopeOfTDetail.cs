using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A payload around another one, which is known at compile time.</summary>
[JsonConverter(typeof(GenericPayloadConverter))]
public sealed partial record Envelope<TDetail> : IPayload<Envelope<TDetail>>
    where TDetail : class, IPayload<TDetail>
{
    private static readonly MemberNames WireNames = new(
        ["id", "detail"],
        required: [0]);

    private PayloadOrigin _origin;
    private TextMember _id;
    private EmbeddedMember<TDetail> _detail;

    static Envelope() => GenericPayloadConverter.Register<Envelope<TDetail>>();

    public string Id { get => _id.ValueOrEmpty; init { _id = value; _origin.Changed(0); } }

    public TDetail? Detail { get => _detail.Value; init { _detail = value; _origin.Changed(1); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static Envelope<TDetail> IPayload<Envelope<TDetail>>.Read(ref PayloadReader reader)
    {
        var record = new Envelope<TDetail>();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadText(ref record._id); break;
                case 1: reader.ReadEmbedded(ref record._detail); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Envelope<TDetail>>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("id"u8, in _id);
        writer.WriteEmbedded("detail"u8, in _detail);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
