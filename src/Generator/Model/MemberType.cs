using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>What a member holds: a closed set. How each is written in C# stands in one table, <c>Emit/MemberTable.cs</c>.</summary>
internal abstract record MemberType
{
    private MemberType()
    {
    }

    /// <summary>Text.</summary>
    /// <param name="HoldsJson">Whether the text is JSON itself.</param>
    public sealed record Text(bool HoldsJson = false) : MemberType;

    /// <summary>Text that tells payloads apart.</summary>
    /// <param name="Values">The values that this payload has.</param>
    public sealed record Identity(EquatableArray<string> Values) : MemberType;

    /// <summary>Text that tells what the payload in another member is.</summary>
    /// <param name="Parameter">The type parameter of that member.</param>
    /// <param name="IsSource">Whether it is the source of an event, and not its detail type.</param>
    public sealed record Told(string Parameter, bool IsSource) : MemberType;

    /// <summary>A number, a boolean or a time.</summary>
    /// <param name="CSharpType">The C# type.</param>
    /// <param name="Format">The form on the wire, a type of Core.</param>
    public sealed record Scalar(string CSharpType, string Format) : MemberType;

    /// <summary>Base64 text.</summary>
    public sealed record Binary : MemberType;

    /// <summary>Any JSON.</summary>
    /// <param name="IsEmbedded">Whether a payload stands there, which may also be given as text.</param>
    public sealed record AnyJson(bool IsEmbedded = false) : MemberType;

    /// <summary>A payload whose type is the record's type parameter.</summary>
    /// <param name="Parameter">The type parameter.</param>
    public sealed record Embedded(string Parameter) : MemberType;

    /// <summary>A record.</summary>
    /// <param name="Target">Which one.</param>
    public sealed record Record(RecordReference Target) : MemberType;

    /// <summary>A list.</summary>
    /// <param name="Item">What its items are.</param>
    public sealed record List(MemberType Item) : MemberType;

    /// <summary>The list without which the payload is another one.</summary>
    /// <param name="Target">What its items are.</param>
    public sealed record Batch(RecordReference Target) : MemberType;

    /// <summary>A map.</summary>
    /// <param name="Value">What its values are.</param>
    public sealed record Map(MemberType Value) : MemberType;

    /// <summary>A map of HTTP headers.</summary>
    public sealed record Headers : MemberType;

    /// <summary>One text or a list of them.</summary>
    public sealed record OneOrMany : MemberType;
}
