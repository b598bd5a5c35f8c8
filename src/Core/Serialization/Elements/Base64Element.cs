using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Base64 text in a list or a map.</summary>
public readonly struct Base64Element : IElement<Base64>
{
    /// <inheritdoc/>
    public static bool IsDeferrable => true;

    /// <inheritdoc/>
    public static int AcceptedDepth => 0;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader) => reader.TrySkipText();

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out Base64 value)
    {
        var isText = reader.TryReadText(out var text);
        value = new Base64(text);
        return isText;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Base64 value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        value.Member.Write(writer);
    }
}
