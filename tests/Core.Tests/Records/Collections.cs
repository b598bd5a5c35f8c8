using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>Lists and maps of everything.</summary>
[JsonConverter(typeof(PayloadConverter<Collections>))]
public sealed partial record Collections : IPayload<Collections>
{
    private static readonly MemberNames WireNames = new(
        ["texts", "addresses", "letters", "blobs", "anything", "numbers", "nested", "textMap", "addressMap", "anyMap", "listMap", "mapMap", "headers", "oneOrMany"],
        required: [0, 7]);

    private PayloadOrigin _origin;
    private ValueList<string>? _texts;
    private ValueList<Address>? _addresses;
    private ValueList<Letter>? _letters;
    private ValueList<Base64>? _blobs;
    private ValueList<JsonElement>? _anything;
    private ValueList<long>? _numbers;
    private ValueList<ValueList<string>>? _nested;
    private ValueMap<string>? _textMap;
    private ValueMap<Address>? _addressMap;
    private ValueMap<JsonElement>? _anyMap;
    private ValueMap<ValueList<string>>? _listMap;
    private ValueMap<ValueMap<string>>? _mapMap;
    private HeaderMap? _headers;
    private OneOrMany<string>? _oneOrMany;

    public ValueList<string> Texts { get => _texts ?? []; init { _texts = value; _origin.Changed(0); } }

    public ValueList<Address>? Addresses { get => _addresses; init { _addresses = value; _origin.Changed(1); } }

    public ValueList<Letter>? Letters { get => _letters; init { _letters = value; _origin.Changed(2); } }

    public ValueList<Base64>? Blobs { get => _blobs; init { _blobs = value; _origin.Changed(3); } }

    public ValueList<JsonElement>? Anything { get => _anything; init { _anything = value; _origin.Changed(4); } }

    public ValueList<long>? Numbers { get => _numbers; init { _numbers = value; _origin.Changed(5); } }

    public ValueList<ValueList<string>>? Nested { get => _nested; init { _nested = value; _origin.Changed(6); } }

    public ValueMap<string> TextMap { get => _textMap ?? []; init { _textMap = value; _origin.Changed(7); } }

    public ValueMap<Address>? AddressMap { get => _addressMap; init { _addressMap = value; _origin.Changed(8); } }

    public ValueMap<JsonElement>? AnyMap { get => _anyMap; init { _anyMap = value; _origin.Changed(9); } }

    public ValueMap<ValueList<string>>? ListMap { get => _listMap; init { _listMap = value; _origin.Changed(10); } }

    public ValueMap<ValueMap<string>>? MapMap { get => _mapMap; init { _mapMap = value; _origin.Changed(11); } }

    public HeaderMap? Headers { get => _headers; init { _headers = value; _origin.Changed(12); } }

    public OneOrMany<string>? OneOrMany { get => _oneOrMany; init { _oneOrMany = value; _origin.Changed(13); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static Collections IPayload<Collections>.Read(ref PayloadReader reader)
    {
        var record = new Collections();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadList<string, TextElement>(ref record._texts); break;
                case 1: reader.ReadRecordList<Address>(ref record._addresses); break;
                case 2: reader.ReadRecordList<Letter>(ref record._letters); break;
                case 3: reader.ReadList<Base64, Base64Element>(ref record._blobs); break;
                case 4: reader.ReadList<JsonElement, JsonElementElement>(ref record._anything); break;
                case 5: reader.ReadList<long, ScalarElement<long, Int64Format>>(ref record._numbers); break;
                case 6: reader.ReadList<ValueList<string>, ListElement<string, TextElement>>(ref record._nested); break;
                case 7: reader.ReadMap<string, TextElement>(ref record._textMap); break;
                case 8: reader.ReadRecordMap<Address>(ref record._addressMap); break;
                case 9: reader.ReadMap<JsonElement, JsonElementElement>(ref record._anyMap); break;
                case 10: reader.ReadMap<ValueList<string>, ListElement<string, TextElement>>(ref record._listMap); break;
                case 11: reader.ReadMap<ValueMap<string>, MapElement<string, TextElement>>(ref record._mapMap); break;
                case 12: reader.ReadHeaders(ref record._headers); break;
                case 13: reader.ReadOneOrMany(ref record._oneOrMany); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Collections>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteList<string, TextElement>("texts"u8, _texts);
        writer.WriteList<Address, RecordElement<Address>>("addresses"u8, _addresses);
        writer.WriteList<Letter, RecordElement<Letter>>("letters"u8, _letters);
        writer.WriteList<Base64, Base64Element>("blobs"u8, _blobs);
        writer.WriteList<JsonElement, JsonElementElement>("anything"u8, _anything);
        writer.WriteList<long, ScalarElement<long, Int64Format>>("numbers"u8, _numbers);
        writer.WriteList<ValueList<string>, ListElement<string, TextElement>>("nested"u8, _nested);
        writer.WriteMap<string, TextElement>("textMap"u8, _textMap);
        writer.WriteMap<Address, RecordElement<Address>>("addressMap"u8, _addressMap);
        writer.WriteMap<JsonElement, JsonElementElement>("anyMap"u8, _anyMap);
        writer.WriteMap<ValueList<string>, ListElement<string, TextElement>>("listMap"u8, _listMap);
        writer.WriteMap<ValueMap<string>, MapElement<string, TextElement>>("mapMap"u8, _mapMap);
        writer.WriteHeaders("headers"u8, _headers);
        writer.WriteOneOrMany("oneOrMany"u8, _oneOrMany);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
