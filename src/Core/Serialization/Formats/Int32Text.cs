using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>A whole number of 32 bits, written as text.</summary>
public readonly struct Int32Text : IScalarFormat<int>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out int value) => NumberText.TryParseInt32(token, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, int value) => writer.WriteStringValue(NumberText.Print(value));
}
