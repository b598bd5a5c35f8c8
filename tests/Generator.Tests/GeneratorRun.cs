using System.Collections.Immutable;
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
    public IEnumerable<string> CompilerErrors => output.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => diagnostic.ToString());

    public string this[string fileName] => Files.Single(file => file.HintName == fileName).SourceText.ToString();

    /// <summary>All files in one text, for snapshots.</summary>
    public string AllFiles => string.Join(
        "\n",
        Files.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => $"==== {file.HintName} ====\n{file.SourceText}"));

    /// <summary>The compiled project, for another one to refer to.</summary>
    public MetadataReference ToReference() => output.ToMetadataReference();

    /// <summary>Compiles and loads the project, and runs <c>Probe.Run</c>, which is the test's code within it.</summary>
    /// <param name="libraries">Assemblies that the project refers to and the tests do not have.</param>
    public string? Probe(params byte[][] libraries)
    {
        CompilerErrors.Should().BeEmpty();
        var context = new AssemblyLoadContext("Shop", isCollectible: true);
        foreach (var library in libraries)
        {
            context.LoadFromStream(new MemoryStream(library));
        }

        using var stream = new MemoryStream();
        output.Emit(stream).Success.Should().BeTrue();
        stream.Position = 0;
        var probe = context.LoadFromStream(stream).GetType("Probe")?.GetMethod("Run");
        return (string?)probe?.Invoke(null, null);
    }
}
