using System.Collections.Immutable;
using LambdaEvents.Generator.Model;
using LambdaEvents.Generator.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaEvents.Generator.Project;

/// <summary>Finds the sample payloads of a project and the notes on them.</summary>
internal static class SampleFiles
{
    private const string NotesEnding = ".md";

    public static bool IsSample((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file) => !IsMarkdown(file.Text) && NameOf(file).Length > 0;

    public static bool IsNotes((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file) => IsMarkdown(file.Text) && NameOf(file).Length > 0;

    public static SampleFile Name((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new SampleFile(file.Text.Path, NameOf(file));
    }

    public static EquatableArray<SampleNote> ReadNotes((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) =>
        SampleNotes.Parse(file.Text.GetText(cancellation)?.ToString() ?? string.Empty, cancellation);

    /// <summary>Each file once, however often the project lists it.</summary>
    public static EquatableArray<SampleFile> Distinct(ImmutableArray<SampleFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First()).ToEquatableArray();
    }

    private static bool IsMarkdown(AdditionalText text) => text.Path.EndsWith(NotesEnding, StringComparison.OrdinalIgnoreCase);

    private static string NameOf((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file) => ProjectOptions.SampleName(file.Options.GetOptions(file.Text));
}
