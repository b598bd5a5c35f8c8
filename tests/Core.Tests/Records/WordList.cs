using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A payload that is a list of texts.</summary>
[JsonConverter(typeof(PayloadConverter<WordList>))]
[CollectionBuilder(typeof(WordList), nameof(WordList.Create))]
public sealed partial record WordList : PayloadList<string>, IPayload<WordList>
{
    public static WordList Create(ReadOnlySpan<string> items) => new() { Items = ValueList.Create(items) };

    static bool IPayload<WordList>.IsList => true;

    static WordList IPayload<WordList>.Read(ref PayloadReader reader) => new() { Items = reader.ReadItems<string, TextElement>() };

    void IPayload<WordList>.Write(Utf8JsonWriter writer) => ListElement<string, TextElement>.Write(writer, Items);
}
