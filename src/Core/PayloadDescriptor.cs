using System.Buffers;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>A payload of the catalogue, for tools that choose the record at run time.</summary>
public abstract class PayloadDescriptor
{
    private PayloadDescriptor(string name, string schema, PayloadDirection direction, ReadOnlySpan<string> payloadIds)
    {
        Name = name;
        Schema = schema;
        Direction = direction;
        PayloadIds = [.. payloadIds];
    }

    /// <summary>The simple name of the record, unique over the product.</summary>
    public string Name { get; }

    /// <summary>The key of the schema file that the record comes from: <c>sqs</c> for <c>sqs.schema.json</c>.</summary>
    public string Schema { get; }

    /// <summary>Which way the payload goes.</summary>
    public PayloadDirection Direction { get; }

    /// <summary>The ids of the payloads that the record serves, such as <c>alb-request</c>.</summary>
    public ValueList<string> PayloadIds { get; }

    /// <summary>What the event says when the record is the detail of an event on EventBridge; nothing for all others.</summary>
    public EventBridgePattern Pattern { get; private init; }

    /// <summary>The type that is read: the record's, or that of the whole event around it when the record is a detail.</summary>
    public abstract Type Type { get; }

    /// <summary>Describes a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">Its simple name.</param>
    /// <param name="schema">The key of its schema file.</param>
    /// <param name="direction">Which way it goes.</param>
    /// <param name="payloadIds">The ids of the payloads that it serves.</param>
    public static PayloadDescriptor Create<T>(string name, string schema, PayloadDirection direction, ReadOnlySpan<string> payloadIds)
        where T : class, IPayload<T> => new Typed<T>(name, schema, direction, payloadIds);

    /// <summary>Describes a record that is the detail of an event on EventBridge, by the whole event.</summary>
    /// <typeparam name="TEvent">The event with this detail.</typeparam>
    /// <param name="name">The simple name of the detail's record.</param>
    /// <param name="schema">The key of its schema file.</param>
    /// <param name="pattern">What the event says of it.</param>
    /// <param name="payloadIds">The ids of the payloads that it serves.</param>
    public static PayloadDescriptor CreateDetail<TEvent>(string name, string schema, EventBridgePattern pattern, ReadOnlySpan<string> payloadIds)
        where TEvent : class, IPayload<TEvent> => new Typed<TEvent>(name, schema, PayloadDirection.Event, payloadIds) { Pattern = pattern };

    /// <summary>Reads a payload of this type.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    /// <exception cref="JsonException">The document is not well-formed JSON.</exception>
    /// <exception cref="PayloadMismatchException">The document is another payload.</exception>
    public abstract object Deserialize(ReadOnlySpan<byte> utf8Json);

    /// <summary>Writes a payload of this type.</summary>
    /// <param name="payload">A record of <see cref="Type"/>.</param>
    /// <param name="destination">Where the bytes go.</param>
    /// <exception cref="InvalidCastException">The payload is of another type.</exception>
    public abstract void Serialize(object payload, IBufferWriter<byte> destination);

    /// <summary>Reports every deviation of a document from the record's schema.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    public abstract IReadOnlyList<PayloadDeviation> Check(ReadOnlySpan<byte> utf8Json);

    /// <summary>Reads a payload so that its records do not remember their text, to see what their members alone write.</summary>
    internal abstract object DeserializeDetached(ReadOnlySpan<byte> utf8Json);

    private sealed class Typed<T>(string name, string schema, PayloadDirection direction, ReadOnlySpan<string> payloadIds)
        : PayloadDescriptor(name, schema, direction, payloadIds)
        where T : class, IPayload<T>
    {
        public override Type Type => typeof(T);

        public override object Deserialize(ReadOnlySpan<byte> utf8Json) => LambdaJson.Deserialize<T>(utf8Json);

        public override void Serialize(object payload, IBufferWriter<byte> destination) => LambdaJson.Serialize((T)payload, destination);

        public override IReadOnlyList<PayloadDeviation> Check(ReadOnlySpan<byte> utf8Json) => PayloadCheck.Run<T>(utf8Json);

        internal override object DeserializeDetached(ReadOnlySpan<byte> utf8Json)
        {
            var source = ByteOrderMark.Skip(utf8Json).ToArray();
            return PayloadReader.ReadOwnedDocument<T>(source, new PayloadInspection(source));
        }
    }
}
