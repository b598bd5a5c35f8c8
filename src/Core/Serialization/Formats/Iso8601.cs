using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>A time as ISO 8601 writes it, with any form of offset (<c>Z</c>, <c>+00:00</c>, <c>+0000</c>); without one it is UTC.</summary>
public readonly struct Iso8601 : IScalarFormat<DateTimeOffset>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> token, out DateTimeOffset value) => IsoTime.TryParse(token, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(IsoTime.Print(value));
}
