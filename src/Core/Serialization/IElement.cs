using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>How an item of a list, or a value of a map, is read and written.</summary>
/// <typeparam name="T">The C# type of the item.</typeparam>
public interface IElement<T>
{
    /// <summary>
    /// Whether items may be left undecoded until the container is used: what <see cref="TrySkip"/> has accepted, <see cref="TryRead"/> reads without fail.
    /// </summary>
    static abstract bool IsDeferrable { get; }

    /// <summary>The levels of nesting up to which any JSON can be held: 0 for text; negative where each item must be looked at.</summary>
    static virtual int AcceptedDepth => -1;

    /// <summary>Whether there are records in the item. What has none is written back as its text as long as it is the same container.</summary>
    static virtual bool HoldsRecords => false;

    /// <summary>Moves over the item at hand.</summary>
    /// <param name="reader">The payload, standing at the item.</param>
    /// <returns>Whether the item can be held.</returns>
    static abstract bool TrySkip(ref PayloadReader reader);

    /// <summary>Reads the item at hand; <c>null</c> reads as an empty one.</summary>
    /// <param name="reader">The payload, standing at the item.</param>
    /// <param name="value">The item.</param>
    /// <returns>Whether the item can be held.</returns>
    static abstract bool TryRead(ref PayloadReader reader, out T value);

    /// <summary>Writes an item.</summary>
    /// <param name="writer">Where the item goes.</param>
    /// <param name="value">The item.</param>
    static abstract void Write(Utf8JsonWriter writer, T value);
}
