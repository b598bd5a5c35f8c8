using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace LambdaEvents.Tests;

/// <summary>What the generator made of a project.</summary>
internal sealed class GeneratorRun(GeneratorDriverRunResult result, Compilation output, ImmutableArray<Diagnostic> diagnostics)
{
    public GeneratorDriverRunResult Result { get; } = result;

    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    public IEnumerable<GeneratedSourceResult> Files => Result.Results.SelectMany(generator => generator.GeneratedSources);

    public IEnumerable<string> FileNames => Files.Select(file => file.HintName);

    /// <summary>What the compiler says of the user's and the generated code; every warning is an error.</summary>
    public IEnumerable<string> CompilerErrors => output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());

    public string this[string fileName] => Files.Single(file => file.HintName == fileName).SourceText.ToString();

    /// <summary>All files in one text, for snapshots.</summary>
    public string AllFiles => string.Join("\n", Files.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => $"==== {file.HintName} ====\n{file.SourceText}"));

    /// <summary>Compiles and loads the project.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = output.Emit(stream);
        emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        stream.Position = 0;
        return new AssemblyLoadContext("Shop", isCollectible: true).LoadFromStream(stream);
    }
}
