using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaEvents.Generator.Project;

/// <summary>What the project file says, as the compiler hands it on.</summary>
internal static class ProjectOptions
{
    private const string Property = "build_property.";
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The full name of the catalogue class; empty when the project wants none.</summary>
    public static string CatalogName(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Value(options.GlobalOptions, Property + "LambdaEventsCatalog");
    }

    /// <summary>The full name of the class with a member for each sample payload; empty when the project wants none.</summary>
    public static string SamplesName(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Value(options.GlobalOptions, Property + "LambdaEventsSamples");
    }

    /// <summary>The resource that a file is as a sample payload: its folder and its name; empty for a file that is none.</summary>
    public static string SampleName(AnalyzerConfigOptions file) => Value(file, Metadata + "LambdaEventsSample");

    public static string RootNamespace(AnalyzerConfigOptionsProvider options) => Value(options.GlobalOptions, Property + "RootNamespace");

    public static string Folder(AnalyzerConfigOptionsProvider options) => Value(options.GlobalOptions, Property + "ProjectDir");

    public static bool Generates(AnalyzerConfigOptions file) =>
        !string.Equals(Value(file, Metadata + "LambdaEventsGenerate"), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>The namespace that the project gives to a file; null when the folder decides.</summary>
    public static string? Namespace(AnalyzerConfigOptions file) => Value(file, Metadata + "LambdaEventsNamespace") is { Length: > 0 } space ? space : null;

    private static string Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : string.Empty;
}
