using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>An exact decimal number, written as a JSON number.</summary>
public readonly struct DecimalFormat : IScalarFormat<decimal>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out decimal value) => NumberText.TryParseDecimal(token, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
