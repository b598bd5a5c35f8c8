using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A payload that is a list of records, as the generator makes them.</summary>
[JsonConverter(typeof(PayloadConverter<LetterList>))]
[CollectionBuilder(typeof(LetterList), nameof(LetterList.Create))]
public sealed partial record LetterList : PayloadList<Letter>, IPayload<LetterList>
{
    public static LetterList Create(ReadOnlySpan<Letter> items) => new() { Items = ValueList.Create(items) };

    static bool IPayload<LetterList>.IsList => true;

    static LetterList IPayload<LetterList>.Read(ref PayloadReader reader) => new() { Items = reader.ReadItems<Letter, RecordElement<Letter>>() };

    void IPayload<LetterList>.Write(Utf8JsonWriter writer) => ListElement<Letter, RecordElement<Letter>>.Write(writer, Items);
}
