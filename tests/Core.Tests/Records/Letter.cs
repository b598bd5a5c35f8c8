using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>Texts of every kind: required, optional, secret, identity, JSON inside; and a record.</summary>
[JsonConverter(typeof(PayloadConverter<Letter>))]
public sealed partial record Letter : IPayload<Letter>
{
    private static readonly MemberNames WireNames = new(
        ["id", "body", "secret", "kind", "sender", "eventSourceARN"],
        required: [0]);

    private PayloadOrigin _origin;
    private TextMember _id;
    private TextMember _body;
    private TextMember _secret;
    private TextMember _kind;
    private Address? _sender;
    private TextMember _eventSourceArn;

    public string Id { get => _id.ValueOrEmpty; init { _id = value; _origin.Changed(0); } }

    public string? Body { get => _body.Value; init { _body = value; _origin.Changed(1); } }

    public string? Secret { get => _secret.Value; init { _secret = value; _origin.Changed(2); } }

    public string? Kind { get => _kind.Value; init { _kind = value; _origin.Changed(3); } }

    public Address? Sender { get => _sender; init { _sender = value; _origin.Changed(4); } }

    public string? EventSourceArn { get => _eventSourceArn.Value; init { _eventSourceArn = value; _origin.Changed(5); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    public T ReadBody<T>()
        where T : IPayload<T> => _body.ReadPayload<T>();

    public T? ReadBody<T>(JsonTypeInfo<T> typeInfo) => _body.ReadJson(typeInfo);

    static Letter IPayload<Letter>.Read(ref PayloadReader reader)
    {
        var record = new Letter();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadText(ref record._id); break;
                case 1: reader.ReadText(ref record._body); break;
                case 2: reader.ReadText(ref record._secret); break;
                case 3: reader.ReadIdentity(ref record._kind, "test:letter", "1.0"); break;
                case 4: reader.ReadRecord(ref record._sender); break;
                case 5: reader.ReadText(ref record._eventSourceArn); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Letter>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("id"u8, in _id);
        writer.WriteText("body"u8, in _body);
        writer.WriteText("secret"u8, in _secret);
        writer.WriteText("kind"u8, in _kind);
        writer.WriteRecord("sender"u8, _sender);
        writer.WriteText("eventSourceARN"u8, in _eventSourceArn);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }

    private bool PrintMembers(StringBuilder builder)
    {
        PayloadPrinter.Append(builder, "Id", Id);
        PayloadPrinter.Append(builder, "Body", Body);
        PayloadPrinter.AppendSensitive(builder, "Secret", Secret is not null);
        PayloadPrinter.Append(builder, "Kind", Kind);
        PayloadPrinter.Append(builder, "Sender", Sender);
        PayloadPrinter.Append(builder, "EventSourceArn", EventSourceArn);
        PayloadPrinter.Append(builder, "UnknownMembers", UnknownMembers);
        return true;
    }
}
