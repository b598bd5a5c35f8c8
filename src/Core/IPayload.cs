using System.Text.Json;
using LambdaEvents.Recognition;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>A record that reads and writes its own JSON: all that <see cref="LambdaJson"/> and the containers of this library need to know of a type.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IPayload<TSelf>
    where TSelf : IPayload<TSelf>
{
    /// <summary>
    /// Whether lists and maps of this record may be left undecoded until they are used. True only for a record that takes any object, at every level:
    /// one with an identity member inside must be read at once, so that another payload is noticed.
    /// </summary>
    static virtual bool IsDeferrable => false;

    /// <summary>
    /// Whether the payload is a JSON array and not an object: a <see cref="PayloadList{T}"/>. Such a payload is a document of its own or stands where any payload may;
    /// a member of a record is a <see cref="ValueList{T}"/> instead.
    /// </summary>
    static virtual bool IsList => false;

    /// <summary>What the event around it says when this record is the detail of an event on EventBridge; nothing for all others. See <see cref="IEventBridgeDetail{TSelf}"/>.</summary>
    static virtual EventBridgePattern Pattern => default;

    /// <summary>What the document says of itself when this record is a whole event of EventBridge with a detail of its own; nothing for all others.</summary>
    static virtual EventBridgePattern EventPattern => default;

    /// <summary>Says what a document is where this payload was asked for and another one came; null when nobody knows.</summary>
    static virtual PayloadRecogniser? Recogniser => null;

    /// <summary>Reads the object or array at the reader's position and leaves the reader behind it.</summary>
    /// <param name="reader">The payload, standing at the opening brace or bracket.</param>
    /// <exception cref="JsonException">The text is not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">A member that tells payloads apart says that this is another one.</exception>
    static abstract TSelf Read(ref PayloadReader reader);

    /// <summary>Writes the record as one JSON value under the names that AWS uses.</summary>
    /// <param name="writer">Where the value goes.</param>
    void Write(Utf8JsonWriter writer);
}
