using System.Collections.Immutable;
using LambdaEvents.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaEvents.Generator.Project;

/// <summary>Finds the schema files of a project.</summary>
internal static class SchemaFiles
{
    public static bool IsSchema(AdditionalText file) => file.Path.EndsWith(SchemaFile.Suffix, StringComparison.OrdinalIgnoreCase);

    public static SchemaFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var path = SchemaPath.Normalize(file.Path);
        var own = options.GetOptions(file);
        return new SchemaFile(
            file.Path,
            path,
            file.GetText(cancellation)?.ToString() ?? string.Empty,
            ProjectOptions.RootNamespace(options),
            SchemaPath.FolderBelow(ProjectOptions.Folder(options), path),
            ProjectOptions.Namespace(own),
            ProjectOptions.Generates(own));
    }

    /// <summary>Each file once, however often the project lists it.</summary>
    public static IEnumerable<SchemaFile> Distinct(ImmutableArray<SchemaFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First());
    }
}
