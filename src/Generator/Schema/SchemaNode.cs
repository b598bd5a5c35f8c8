namespace LambdaEvents.Generator.Schema;

/// <summary>What the schema says of one value: a property, the items of a list, the values of a map.</summary>
internal sealed class SchemaNode
{
    /// <summary>The place to point at when the value as a whole is meant.</summary>
    public SourceSpan Span { get; init; }

    public Located<string>? Description { get; init; }

    /// <summary>The kinds of JSON that the value may be, <c>null</c> left out.</summary>
    public IReadOnlyList<Located<string>> Types { get; init; } = [];

    /// <summary>Whether the schema says that the value may be <c>null</c>.</summary>
    public bool IsNullable { get; init; }

    public Located<string>? Format { get; init; }

    public Located<string>? ContentEncoding { get; init; }

    public Located<string>? ContentMediaType { get; init; }

    public Located<string>? Reference { get; init; }

    /// <summary>The values of <c>const</c> or <c>enum</c>.</summary>
    public Constants? Constants { get; init; }

    public SchemaNode? Items { get; init; }

    /// <summary>What the values of a map are; null when the value is no map.</summary>
    public SchemaNode? Values { get; init; }

    /// <summary>The alternatives of <c>oneOf</c>; empty when it is absent.</summary>
    public IReadOnlyList<SchemaNode> Alternatives { get; init; } = [];

    public Located<string>? Name { get; init; }

    public Located<string>? Generic { get; init; }

    /// <summary>The members that tell what the value is.</summary>
    public ToldBy? ToldBy { get; init; }

    public KnownValues? KnownValues { get; init; }

    public bool IgnoresCase { get; init; }

    public bool IsSensitive { get; init; }

    /// <summary>The keywords that only some types have, so that one which the type at hand does not have is noticed.</summary>
    public IReadOnlyList<Located<string>> TypeKeywords { get; init; } = [];

    /// <summary>Whether the schema says that the value is always <c>null</c>.</summary>
    public bool IsNothing => IsNullable && Types.Count == 0;
}
