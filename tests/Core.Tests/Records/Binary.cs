using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>Base64 and any JSON.</summary>
[JsonConverter(typeof(PayloadConverter<Binary>))]
public sealed partial record Binary : IPayload<Binary>
{
    private static readonly MemberNames WireNames = new(
        ["data", "required", "any", "embedded"],
        required: [1]);

    private PayloadOrigin _origin;
    private Base64Member _data;
    private Base64Member _required;
    private JsonMember _any;
    private JsonMember _embedded;

    public Base64? Data { get => _data.Value; init { _data = value; _origin.Changed(0); } }

    public Base64 Required { get => _required.ValueOrDefault; init { _required = value; _origin.Changed(1); } }

    public JsonElement? Any { get => _any.Value; init { _any = value; _origin.Changed(2); } }

    public JsonElement? Embedded { get => _embedded.Value; init { _embedded = value; _origin.Changed(3); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static Binary IPayload<Binary>.Read(ref PayloadReader reader)
    {
        var record = new Binary();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadBase64(ref record._data); break;
                case 1: reader.ReadBase64(ref record._required); break;
                case 2: reader.ReadJson(ref record._any); break;
                case 3: reader.ReadEmbeddedJson(ref record._embedded); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Binary>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteBase64("data"u8, in _data);
        writer.WriteBase64("required"u8, in _required);
        writer.WriteJson("any"u8, in _any);
        writer.WriteJson("embedded"u8, in _embedded);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
