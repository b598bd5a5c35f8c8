using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>A floating point number, written as a JSON number.</summary>
public readonly struct DoubleFormat : IScalarFormat<double>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out double value) => NumberText.TryParseDouble(token, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
