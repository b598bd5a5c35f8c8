using System.Text;
using LambdaEvents.Generator.Emit;
using LambdaEvents.Generator.Model;
using LambdaEvents.Generator.Project;
using LambdaEvents.Generator.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaEvents.Generator;

/// <summary>Gives a project a member for each of its sample payloads, typed by the record that the file is named for.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SamplePayloadGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var className = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.SamplesName);
        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var files = texts
            .Where(SampleFiles.IsSample)
            .Select(SampleFiles.Name)
            .Collect()
            .Select(SampleFiles.Distinct).WithTrackingName(Steps.SampleFiles);
        var notes = texts
            .Where(SampleFiles.IsNotes)
            .Select(SampleFiles.ReadNotes)
            .Collect()
            .Select(static (tables, _) => tables.SelectMany(rows => rows).ToEquatableArray()).WithTrackingName(Steps.SampleNotes);
        var records = context.CompilationProvider
            .Combine(files)
            .Select((pair, cancellation) => SampleRecords.Find(pair.Left, pair.Right, cancellation)).WithTrackingName(Steps.SampleRecords);

        var samples = files
            .Combine(className)
            .Combine(records)
            .Combine(notes)
            .Select((input, cancellation) => SamplesBuilder.Build(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(Steps.Samples);
        context.RegisterSourceOutput(samples, Add);
    }

    private static void Add(SourceProductionContext output, SamplesResult samples)
    {
        foreach (var diagnostic in samples.Diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }

        foreach (var file in samples.Model is { } model ? SamplesEmitter.Emit(model) : [])
        {
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }
}
