using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Milliseconds since 1970-01-01 UTC, written as text.</summary>
public readonly struct EpochMillisecondsText : IScalarFormat<DateTimeOffset>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out DateTimeOffset value) => EpochTime.TryParse(token, TimeSpan.TicksPerMillisecond, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(NumberText.Print(EpochTime.Count(value, TimeSpan.TicksPerMillisecond)));
}
