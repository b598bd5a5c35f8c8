namespace LambdaEvents.Generator.Schema;

/// <summary>A schema file as the project gives it.</summary>
/// <param name="OriginalPath">The path as the compiler has it; diagnostics name it.</param>
/// <param name="Path">The same path with slashes, without detours.</param>
/// <param name="Text">The text.</param>
/// <param name="RootNamespace">The root namespace of the project.</param>
/// <param name="Folder">The folder below the project, with slashes; empty at the top and outside of the project.</param>
/// <param name="Namespace">The namespace that the project gives to this file; null when the folder decides.</param>
/// <param name="Generates">Whether the records are emitted into this project; if not, the file only tells what they are called.</param>
internal sealed record SchemaFile(string OriginalPath, string Path, string Text, string RootNamespace, string Folder, string? Namespace, bool Generates)
{
    /// <summary>How the names of schema files end.</summary>
    public const string Suffix = ".schema.json";

    /// <summary>The file's name: <c>sqs.schema.json</c>.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>What the file is known by: <c>sqs</c>.</summary>
    public string Key => Name.Substring(0, Name.Length - Suffix.Length);
}
