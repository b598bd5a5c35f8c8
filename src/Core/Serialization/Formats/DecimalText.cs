using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>An exact decimal number, written as text.</summary>
public readonly struct DecimalText : IScalarFormat<decimal>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out decimal value) => NumberText.TryParseDecimal(token, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteStringValue(NumberText.Print(value));
}
