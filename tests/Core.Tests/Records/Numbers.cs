using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>Numbers and booleans in every form.</summary>
[JsonConverter(typeof(PayloadConverter<Numbers>))]
public sealed partial record Numbers : IPayload<Numbers>
{
    private static readonly MemberNames WireNames = new(
        ["int32", "int64", "decimal", "double", "boolean", "int32Text", "int64Text", "decimalText", "count"],
        required: [8]);

    private PayloadOrigin _origin;
    private ScalarMember<int, Int32Format> _int32;
    private ScalarMember<long, Int64Format> _int64;
    private ScalarMember<decimal, DecimalFormat> _decimal;
    private ScalarMember<double, DoubleFormat> _double;
    private ScalarMember<bool, BooleanFormat> _boolean;
    private ScalarMember<int, Int32Text> _int32Text;
    private ScalarMember<long, Int64Text> _int64Text;
    private ScalarMember<decimal, DecimalText> _decimalText;
    private ScalarMember<long, Int64Format> _count;

    public int? Int32 { get => _int32.Value; init { _int32 = value; _origin.Changed(0); } }

    public long? Int64 { get => _int64.Value; init { _int64 = value; _origin.Changed(1); } }

    public decimal? Decimal { get => _decimal.Value; init { _decimal = value; _origin.Changed(2); } }

    public double? Double { get => _double.Value; init { _double = value; _origin.Changed(3); } }

    public bool? Boolean { get => _boolean.Value; init { _boolean = value; _origin.Changed(4); } }

    public int? Int32Text { get => _int32Text.Value; init { _int32Text = value; _origin.Changed(5); } }

    public long? Int64Text { get => _int64Text.Value; init { _int64Text = value; _origin.Changed(6); } }

    public decimal? DecimalText { get => _decimalText.Value; init { _decimalText = value; _origin.Changed(7); } }

    public long Count { get => _count.ValueOrDefault; init { _count = value; _origin.Changed(8); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static Numbers IPayload<Numbers>.Read(ref PayloadReader reader)
    {
        var record = new Numbers();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadScalar(ref record._int32); break;
                case 1: reader.ReadScalar(ref record._int64); break;
                case 2: reader.ReadScalar(ref record._decimal); break;
                case 3: reader.ReadScalar(ref record._double); break;
                case 4: reader.ReadScalar(ref record._boolean); break;
                case 5: reader.ReadScalar(ref record._int32Text); break;
                case 6: reader.ReadScalar(ref record._int64Text); break;
                case 7: reader.ReadScalar(ref record._decimalText); break;
                case 8: reader.ReadScalar(ref record._count); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Numbers>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteScalar("int32"u8, in _int32);
        writer.WriteScalar("int64"u8, in _int64);
        writer.WriteScalar("decimal"u8, in _decimal);
        writer.WriteScalar("double"u8, in _double);
        writer.WriteScalar("boolean"u8, in _boolean);
        writer.WriteScalar("int32Text"u8, in _int32Text);
        writer.WriteScalar("int64Text"u8, in _int64Text);
        writer.WriteScalar("decimalText"u8, in _decimalText);
        writer.WriteScalar("count"u8, in _count);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
