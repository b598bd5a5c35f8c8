using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>HTTP headers as a map of texts.</summary>
public readonly struct HeaderMapElement : IElement<HeaderMap>
{
    /// <inheritdoc/>
    public static bool IsDeferrable => true;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader) => MapElement<string, TextElement>.TrySkip(ref reader);

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out HeaderMap value)
    {
        var isMap = MapElement<string, TextElement>.TryRead(ref reader, out var map);
        value = new HeaderMap(map);
        return isMap;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, HeaderMap value)
    {
        ArgumentNullException.ThrowIfNull(value);
        MapElement<string, TextElement>.Write(writer, value.Map);
    }
}
