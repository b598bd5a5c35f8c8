using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A record that takes any object, so that lists of it may be left undecoded.</summary>
[JsonConverter(typeof(PayloadConverter<Address>))]
public sealed partial record Address : IPayload<Address>
{
    private static readonly MemberNames WireNames = new(
        ["street", "number"],
        required: [0]);

    private PayloadOrigin _origin;
    private TextMember _street;
    private ScalarMember<long, Int64Format> _number;

    public string Street { get => _street.ValueOrEmpty; init { _street = value; _origin.Changed(0); } }

    public long? Number { get => _number.Value; init { _number = value; _origin.Changed(1); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static bool IPayload<Address>.IsDeferrable => true;

    static Address IPayload<Address>.Read(ref PayloadReader reader)
    {
        var record = new Address();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadText(ref record._street); break;
                case 1: reader.ReadScalar(ref record._number); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Address>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteText("street"u8, in _street);
        writer.WriteScalar("number"u8, in _number);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
