using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A root with a batch of records.</summary>
[JsonConverter(typeof(PayloadConverter<LetterBatch>))]
public sealed partial record LetterBatch : IPayload<LetterBatch>
{
    private static readonly MemberNames WireNames = new(
        ["Records", "office"],
        required: [0]);

    private PayloadOrigin _origin;
    private ValueList<Letter>? _records;
    private TextMember _office;

    public ValueList<Letter> Records { get => _records ?? []; init { _records = value; _origin.Changed(0); } }

    public string? Office { get => _office.Value; init { _office = value; _origin.Changed(1); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static LetterBatch IPayload<LetterBatch>.Read(ref PayloadReader reader)
    {
        var record = new LetterBatch();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadBatch(ref record._records); break;
                case 1: reader.ReadText(ref record._office); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<LetterBatch>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteList<Letter, RecordElement<Letter>>("Records"u8, _records);
        writer.WriteText("office"u8, in _office);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
