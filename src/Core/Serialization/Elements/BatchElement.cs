using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>The records of a batch, which are read at once: they are what the function was called for, and each may lie in another piece of the payload.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
internal readonly struct BatchElement<T> : IElement<T>
    where T : class, IPayload<T>
{
    /// <inheritdoc/>
    public static bool IsDeferrable => false;

    /// <inheritdoc/>
    public static bool HoldsRecords => true;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader) => RecordElement<T>.TrySkip(ref reader);

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out T value) => RecordElement<T>.TryRead(ref reader, out value);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value) => RecordElement<T>.Write(writer, value);
}
