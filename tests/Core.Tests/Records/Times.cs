using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>Times in every form.</summary>
[JsonConverter(typeof(PayloadConverter<Times>))]
public sealed partial record Times : IPayload<Times>
{
    private static readonly MemberNames WireNames = new(
        ["iso", "seconds", "milliseconds", "microseconds", "secondsText", "millisecondsText", "microsecondsText", "required"],
        required: [7]);

    private PayloadOrigin _origin;
    private ScalarMember<DateTimeOffset, Iso8601> _iso;
    private ScalarMember<DateTimeOffset, EpochSeconds> _seconds;
    private ScalarMember<DateTimeOffset, EpochMilliseconds> _milliseconds;
    private ScalarMember<DateTimeOffset, EpochMicroseconds> _microseconds;
    private ScalarMember<DateTimeOffset, EpochSecondsText> _secondsText;
    private ScalarMember<DateTimeOffset, EpochMillisecondsText> _millisecondsText;
    private ScalarMember<DateTimeOffset, EpochMicrosecondsText> _microsecondsText;
    private ScalarMember<DateTimeOffset, Iso8601> _required;

    public DateTimeOffset? Iso { get => _iso.Value; init { _iso = value; _origin.Changed(0); } }

    public DateTimeOffset? Seconds { get => _seconds.Value; init { _seconds = value; _origin.Changed(1); } }

    public DateTimeOffset? Milliseconds { get => _milliseconds.Value; init { _milliseconds = value; _origin.Changed(2); } }

    public DateTimeOffset? Microseconds { get => _microseconds.Value; init { _microseconds = value; _origin.Changed(3); } }

    public DateTimeOffset? SecondsText { get => _secondsText.Value; init { _secondsText = value; _origin.Changed(4); } }

    public DateTimeOffset? MillisecondsText { get => _millisecondsText.Value; init { _millisecondsText = value; _origin.Changed(5); } }

    public DateTimeOffset? MicrosecondsText { get => _microsecondsText.Value; init { _microsecondsText = value; _origin.Changed(6); } }

    public DateTimeOffset Required { get => _required.ValueOrDefault; init { _required = value; _origin.Changed(7); } }

    public UnknownMembers UnknownMembers { get => _origin.Unknown; init => _origin.Unknown = value; }

    static Times IPayload<Times>.Read(ref PayloadReader reader)
    {
        var record = new Times();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadScalar(ref record._iso); break;
                case 1: reader.ReadScalar(ref record._seconds); break;
                case 2: reader.ReadScalar(ref record._milliseconds); break;
                case 3: reader.ReadScalar(ref record._microseconds); break;
                case 4: reader.ReadScalar(ref record._secondsText); break;
                case 5: reader.ReadScalar(ref record._millisecondsText); break;
                case 6: reader.ReadScalar(ref record._microsecondsText); break;
                case 7: reader.ReadScalar(ref record._required); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Times>.Write(Utf8JsonWriter writer)
    {
        if (_origin.TryWrite(writer))
        {
            return;
        }

        writer.WriteStartObject();
        writer.WriteScalar("iso"u8, in _iso);
        writer.WriteScalar("seconds"u8, in _seconds);
        writer.WriteScalar("milliseconds"u8, in _milliseconds);
        writer.WriteScalar("microseconds"u8, in _microseconds);
        writer.WriteScalar("secondsText"u8, in _secondsText);
        writer.WriteScalar("millisecondsText"u8, in _millisecondsText);
        writer.WriteScalar("microsecondsText"u8, in _microsecondsText);
        writer.WriteScalar("required"u8, in _required);
        _origin.WriteUnknown(writer);
        writer.WriteEndObject();
    }
}
