using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>A whole number of 64 bits, written as a JSON number.</summary>
public readonly struct Int64Format : IScalarFormat<long>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out long value) => NumberText.TryParseInt64(token, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
