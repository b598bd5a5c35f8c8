using System.Text;
using LambdaEvents.Generator.Emit;
using LambdaEvents.Generator.Model;
using LambdaEvents.Generator.Project;
using LambdaEvents.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaEvents.Generator;

/// <summary>Turns the schema files of a project into records: the pipeline, nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EventRecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var catalogName = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.CatalogName);
        var documents = Documents(context);
        var index = documents
            .Select(IndexedFile.From).WithTrackingName(Steps.IndexedFiles)
            .Collect()
            .Combine(catalogName)
            .Select((pair, cancellation) => SchemaIndex.Create(pair.Left, pair.Right, cancellation)).WithTrackingName(Steps.Index);

        var userTypes = context.SyntaxProvider
            .CreateSyntaxProvider(UserTypes.MayHide, UserTypes.Find)
            .Collect()
            .Select(UserTypes.Merge).WithTrackingName(Steps.UserTypes);

        var surroundings = index.Combine(userTypes);
        var results = documents
            .Where(document => document.File.Generates)
            .Combine(surroundings)
            .Select((input, cancellation) => ModelBuilder.Build(input.Left, input.Right.Left, input.Right.Right, cancellation));

        var models = results.Select((result, _) => result.Model).WithTrackingName(Steps.Models);
        var diagnostics = results.SelectMany((result, _) => result.Diagnostics).WithTrackingName(Steps.Diagnostics);
        var sources = models.SelectMany(SourceEmitter.Emit).WithTrackingName(Steps.Sources);
        var catalog = models
            .Collect()
            .Combine(catalogName)
            .Combine(surroundings)
            .Select((input, _) => CatalogBuilder.Build(input.Left.Left, input.Left.Right, input.Right.Left, input.Right.Right)).WithTrackingName(Steps.Catalog);

        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(sources, Add);
        context.RegisterSourceOutput(catalog, AddCatalog);
    }

    private static IncrementalValuesProvider<SchemaDocument> Documents(IncrementalGeneratorInitializationContext context) => context.AdditionalTextsProvider
        .Where(SchemaFiles.IsSchema)
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select((pair, cancellation) => SchemaFiles.Read(pair.Left, pair.Right, cancellation)).WithTrackingName(Steps.Files)
        .Collect()
        .SelectMany(SchemaFiles.Distinct)
        .Select(SchemaParser.Parse).WithTrackingName(Steps.Documents);

    private static void Add(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));

    private static void AddCatalog(SourceProductionContext output, CatalogResult catalog)
    {
        if (catalog.Problem is { } problem)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }

        if (catalog.Model is { } model)
        {
            Add(output, CatalogEmitter.Emit(model));
        }

        if (catalog.Recogniser is { } recogniser)
        {
            Add(output, RecogniserEmitter.Emit(recogniser));
        }
    }
}
