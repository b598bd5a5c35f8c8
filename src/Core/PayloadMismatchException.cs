using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>
/// The document is well-formed, but it is another payload than the one that was asked for. The message names the type that was asked for, the member that gave it away,
/// and the members that the document has; it carries no value of the document.
/// </summary>
public sealed class PayloadMismatchException : JsonException
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public PayloadMismatchException()
        : this("The document is another payload than the one that was asked for.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What was asked for, and what the document looks like.</param>
    public PayloadMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What was asked for, and what the document looks like.</param>
    /// <param name="innerException">What led to it.</param>
    public PayloadMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    private PayloadMismatchException(string message, string path)
        : base(message, path, lineNumber: null, bytePositionInLine: null)
    {
    }

    /// <summary>The same with what the document is.</summary>
    internal PayloadMismatchException Named(string record) => new($"{Message} It looks like {record}.", Path!);

    internal static PayloadMismatchException ForRoot(byte first, bool isList, Type payload) =>
        new($"{TypeName.Of(payload)} was asked for, which is a JSON {(isList ? "array" : "object")}, but the document is {MalformedJson.Describe(first)}.", "$");

    internal static PayloadMismatchException ForBatch(ReadOnlySpan<byte> json, int position, byte first, Type payload)
    {
        var path = JsonPath.At(json, position);
        var found = first == (byte)'[' ? "a list with an item that is no object" : MalformedJson.Describe(first);
        return new($"{TypeName.Of(payload)} was asked for, whose {path} is a list of records, but here it is {found}. The document {PayloadOutline.Describe(json)}.", path);
    }

    internal static PayloadMismatchException ForItem(ReadOnlySpan<byte> json, int position, Type payload) =>
        new($"{TypeName.Of(payload)} was asked for, but the list has an item of another kind. The document {PayloadOutline.Describe(json)}.", JsonPath.At(json, position));

    internal static PayloadMismatchException ForIdentity(ReadOnlySpan<byte> json, int position, ReadOnlySpan<string> expected, Type payload)
    {
        var path = JsonPath.At(json, position);
        var values = string.Join(" or ", Array.ConvertAll(expected.ToArray(), value => $"\"{value}\""));
        return new($"{TypeName.Of(payload)} was asked for, whose {path} is {values}, but here it is something else. The document {PayloadOutline.Describe(json)}.", path);
    }

    internal static PayloadMismatchException ForStranger(ReadOnlySpan<byte> json, Type payload) =>
        new($"{TypeName.Of(payload)} was asked for, but the document has none of its members. The document {PayloadOutline.Describe(json)}.", "$");
}
