using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Numbers, booleans and times in a list or a map.</summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
/// <typeparam name="TFormat">The form of the value on the wire.</typeparam>
public readonly struct ScalarElement<T, TFormat> : IElement<T>
    where T : struct, IEquatable<T>
    where TFormat : struct, IScalarFormat<T>
{
    /// <inheritdoc/>
    public static bool IsDeferrable => true;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader) => reader.TryReadScalar<T, TFormat>(out _);

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out T value)
    {
        var isScalar = reader.TryReadScalar<T, TFormat>(out var scalar);
        value = scalar.ValueOrDefault;
        return isScalar;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value) => TFormat.Write(writer, value);
}
