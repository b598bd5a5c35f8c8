using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Microseconds since 1970-01-01 UTC, written as a JSON number.</summary>
public readonly struct EpochMicroseconds : IScalarFormat<DateTimeOffset>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out DateTimeOffset value) => EpochTime.TryParse(token, TimeSpan.TicksPerMicrosecond, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteNumberValue(EpochTime.Count(value, TimeSpan.TicksPerMicrosecond));
}
