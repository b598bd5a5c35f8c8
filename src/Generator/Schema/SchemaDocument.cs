using LambdaEvents.Generator.Diagnostics;

namespace LambdaEvents.Generator.Schema;

/// <summary>A schema file as a tree. Two are equal when their files are, for the tree follows from the text.</summary>
internal sealed class SchemaDocument(SchemaFile file, IReadOnlyList<DefinitionNode> definitions, IReadOnlyCollection<Problem> problems) : IEquatable<SchemaDocument>
{
    public SchemaFile File { get; } = file;

    /// <summary>The records: the root, if it describes one, and those under <c>$defs</c>, in the order of the text.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>Whether the handler gives the payload back, instead of getting it.</summary>
    public bool IsResponse { get; init; }

    /// <summary>Whether the file was made from somebody else's schema, which may not describe every member.</summary>
    public bool IsImported { get; init; }

    public IReadOnlyCollection<Problem> Problems { get; } = problems;

    /// <summary>Whether the text breaks off. What the rest would have said is unknown, so nothing else is reported.</summary>
    public bool IsBroken => Problems.Any(problem => problem.Descriptor == Descriptors.BrokenJson);

    public bool Equals(SchemaDocument? other) => other is not null && File.Equals(other.File);

    public override bool Equals(object? obj) => Equals(obj as SchemaDocument);

    public override int GetHashCode() => File.GetHashCode();
}
