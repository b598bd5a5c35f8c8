using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Records in a list or a map. Most are read at once, since one of them may show that the payload is another one.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
public readonly struct RecordElement<T> : IElement<T>
    where T : class, IPayload<T>
{
    /// <inheritdoc/>
    public static bool IsDeferrable => T.IsDeferrable;

    /// <inheritdoc/>
    public static bool HoldsRecords => true;

    /// <inheritdoc/>
    public static bool TrySkip(ref PayloadReader reader)
    {
        var isRecord = reader.Scanner.Peek() is (byte)'{' or (byte)'n';
        reader.Scanner.SkipValue();
        return isRecord;
    }

    /// <inheritdoc/>
    public static bool TryRead(ref PayloadReader reader, out T value)
    {
        if (reader.Scanner.Peek() is (byte)'{' or (byte)'n')
        {
            value = T.Read(ref reader);
            return true;
        }

        reader.Scanner.SkipValue();
        value = null!;
        return false;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }
}
