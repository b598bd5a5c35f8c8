using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>A boolean. The texts and numbers that stand for one are read too.</summary>
public readonly struct BooleanFormat : IScalarFormat<bool>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out bool value)
    {
        value = System.Text.Ascii.EqualsIgnoreCase(token, "true"u8) || token.SequenceEqual("1"u8);
        return value || System.Text.Ascii.EqualsIgnoreCase(token, "false"u8) || token.SequenceEqual("0"u8);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
