namespace LambdaEvents.Generator.Schema;

/// <summary>What the schema says of one record.</summary>
internal sealed class DefinitionNode
{
    /// <summary>The key under <c>$defs</c>; empty for the root.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>The record's name; null when the schema does not give one.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>The place to point at when the record as a whole is meant.</summary>
    public SourceSpan Span { get; init; }

    public Located<string>? Description { get; init; }

    public Located<string>? Documentation { get; init; }

    /// <summary>The ids of the payloads that the record serves.</summary>
    public IReadOnlyList<Located<string>> Payloads { get; init; } = [];

    /// <summary>How the payloads are recognised: alternatives, each a rule in the form that Core reads.</summary>
    public IReadOnlyList<Located<string>> Rules { get; init; } = [];

    /// <summary>The detail type of the EventBridge events whose detail the record is; null for all other records.</summary>
    public Located<string>? DetailType { get; init; }

    /// <summary>The source of these events; null when any may send them.</summary>
    public Located<string>? EventSource { get; init; }

    /// <summary>The name of the hand-written record that this definition stands for.</summary>
    public Located<string>? HandWritten { get; init; }

    public IReadOnlyList<Located<string>> Required { get; init; } = [];

    /// <summary>The members in wire order.</summary>
    public IReadOnlyList<(Located<string> Name, SchemaNode Node)> Properties { get; init; } = [];

    /// <summary>The list that the record is; null for an object.</summary>
    public SchemaNode? List { get; init; }

    /// <summary>The values that the record holds, with what messages call them.</summary>
    public IEnumerable<(string Name, SchemaNode Node)> Values =>
        List is null ? Properties.Select(property => (property.Name.Value, property.Node)) : [("the items", List)];
}
