using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Text in a list or a map.</summary>
public readonly struct TextElement : IElement<string>
{
    /// <inheritdoc/>
    public static bool IsDeferrable => true;

    /// <inheritdoc/>
    public static int AcceptedDepth => 0;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader) => reader.TrySkipText();

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out string value)
    {
        if (reader.TryReadPlainText(out var plain))
        {
            value = RecentTexts.Get(plain);
            return true;
        }

        var isText = reader.TryReadText(out var text);
        value = text.ValueOrEmpty;
        return isText;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
