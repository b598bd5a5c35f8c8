using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Seconds since 1970-01-01 UTC, whole or with a fraction, written as a JSON number.</summary>
public readonly struct EpochSeconds : IScalarFormat<DateTimeOffset>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out DateTimeOffset value) => EpochTime.TryParse(token, TimeSpan.TicksPerSecond, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteNumberValue(EpochTime.Count(value, TimeSpan.TicksPerSecond));
}
