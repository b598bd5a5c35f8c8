using System.Text.Json;
using LambdaEvents.Recognition;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A generic payload, which its recogniser knows whatever is in it.</summary>
public sealed record Crate<TContent> : IPayload<Crate<TContent>>
    where TContent : class, IPayload<TContent>
{
    private static readonly MemberNames WireNames = new(["label", "content"], required: [0]);

    private PayloadOrigin _origin;
    private TextMember _label;
    private EmbeddedMember<TContent> _content;

    static PayloadRecogniser? IPayload<Crate<TContent>>.Recogniser => PostRecogniser.Instance;

    public TContent? Content => _content.Value;

    static Crate<TContent> IPayload<Crate<TContent>>.Read(ref PayloadReader reader)
    {
        var record = new Crate<TContent>();
        var members = reader.BeginRecord(WireNames);
        while (reader.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0: reader.ReadIdentity(ref record._label, "fragile"); break;
                case 1: reader.ReadEmbedded(ref record._content); break;
            }
        }

        record._origin = reader.EndRecord(ref members);
        return record;
    }

    void IPayload<Crate<TContent>>.Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteText("label"u8, in _label);
        writer.WriteEmbedded("content"u8, in _content);
        writer.WriteEndObject();
    }
}
