using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>One text, or a list of them.</summary>
public readonly struct OneOrManyElement : IElement<OneOrMany<string>>
{
    /// <inheritdoc/>
    public static bool IsDeferrable => true;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader) =>
        reader.Scanner.Peek() == (byte)'[' ? ListElement<string, TextElement>.TrySkip(ref reader) : TextElement.TrySkip(ref reader);

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out OneOrMany<string> value)
    {
        if (reader.Scanner.Peek() == (byte)'[')
        {
            var isList = ListElement<string, TextElement>.TryRead(ref reader, out var items);
            value = new OneOrMany<string>(items, isOne: false);
            return isList;
        }

        var start = reader.Scanner.Position;
        var isText = TextElement.TryRead(ref reader, out var item);
        value = new OneOrMany<string>([item], isOne: true, reader.TextOfContainer(start, holdsRecords: false));
        return isText;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, OneOrMany<string> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Json.TryWrite(writer))
        {
            return;
        }

        if (value.IsOne)
        {
            TextElement.Write(writer, value[0]);
        }
        else
        {
            ListElement<string, TextElement>.Write(writer, value.Items);
        }
    }
}
