using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaEvents.Tests;

/// <summary>What the project file says, in memory.</summary>
internal sealed class SchemaProjectOptions(IReadOnlyDictionary<string, string> properties, IEnumerable<SchemaText> schemas) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(new Dictionary<string, string>());

    private readonly Dictionary<string, Values> _files = schemas
        .DistinctBy(schema => schema.Path)
        .ToDictionary(schema => schema.Path, schema => new Values(schema.Metadata));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile.Path, None);

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
