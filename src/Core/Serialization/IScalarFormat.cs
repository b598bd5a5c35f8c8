using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>The form that a number, a boolean or a time has on the wire.</summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
public interface IScalarFormat<T>
    where T : struct
{
    /// <summary>Reads a token.</summary>
    /// <param name="token">A number, <c>true</c> or <c>false</c> as JSON writes it, or what stands between the quotes of a string.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the format can hold it.</returns>
    static abstract bool TryParse(ReadOnlySpan<byte> token, out T value);

    /// <summary>Writes a value that did not come from a payload.</summary>
    /// <param name="writer">Where the value goes.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(Utf8JsonWriter writer, T value);
}
