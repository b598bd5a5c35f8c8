using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaEvents.Tests;

/// <summary>A schema file in memory.</summary>
internal sealed class SchemaText(string path, string text, params string[] metadata) : AdditionalText
{
    public override string Path { get; } = path;

    public IReadOnlyDictionary<string, string> Metadata { get; } =
        metadata.ToDictionary(entry => $"build_metadata.AdditionalFiles.{entry.Split('=')[0]}", entry => entry.Split('=')[1]);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    public SchemaText WithText(string other) => new(Path, other, [.. Metadata.Select(entry => $"{entry.Key.Split('.')[^1]}={entry.Value}")]);
}
