using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A payload that says what the one within it is.</summary>
[JsonConverter(typeof(GenericPayloadConverter))]
public sealed partial record Notice<TDetail> : IPayload<Notice<TDetail>>
    where TDetail : class, IPayload<TDetail>
{
    private static readonly MemberNames WireNames = new(
        ["kind", "source", "detail"],
        required: [0, 1]);

    private PayloadOrigin _origin;
    private TextMember _kind;
    private TextMember _source;
    private EmbeddedMember<TDetail> _detail;

    static Notice() => GenericPayloadConverter.Register<Notice<TDetail>>();

    public string Kind { get => _kind.ValueOrEmpty; init { _kind = value; _origin.Changed(0); } }

    public string Source { get => _source.ValueOrEmpty; init { _source = value; _origin.Changed(1); } }

    public TDetail? Detail { get => _detail.Value; init { _detail = value; _origin.Changed(2); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static Notice<TDetail> IPayload<Notice<TDetail>>.Read(ref PayloadReader reader)
    {
        var record = new Notice<TDetail>();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadDetailType<TDetail>(ref record._kind); break;
                case 1: reader.ReadSource<TDetail>(ref record._source); break;
                case 2: reader.ReadEmbedded(ref record._detail); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Notice<TDetail>>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("kind"u8, in _kind);
        writer.WriteText("source"u8, in _source);
        writer.WriteEmbedded("detail"u8, in _detail);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
