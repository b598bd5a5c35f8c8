using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using LambdaEvents.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaEvents.Tests;

/// <summary>A project with schemas, in memory: what the generator sees of a user's project.</summary>
internal sealed class SchemaProject
{
    /// <summary>The folder of the project.</summary>
    public const string Folder = "/shop/";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LambdaJson).Assembly.Location)];

    private readonly List<SchemaText> _schemas = [];
    private readonly List<SyntaxTree> _sources = [];
    private readonly List<MetadataReference> _references = [.. References];
    private CSharpCompilationOptions _options =
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error);

    private readonly Dictionary<string, string> _properties = new()
    {
        ["build_property.RootNamespace"] = "Shop",
        ["build_property.ProjectDir"] = Folder,
    };

    private string _assembly = "Shop";

    public static SchemaProject Of(string schema) => new SchemaProject().With("order.schema.json", schema);

    /// <summary>Adds a schema.</summary>
    /// <param name="path">Its path below the project, or a full one.</param>
    /// <param name="text">Its text.</param>
    /// <param name="metadata">Its metadata: <c>LambdaEventsGenerate=false</c>.</param>
    public SchemaProject With(string path, string text, params string[] metadata)
    {
        _schemas.Add(new SchemaText(path.StartsWith('/') ? path : Folder + path, text, metadata));
        return this;
    }

    /// <summary>Adds a sample payload, or notes on them.</summary>
    /// <param name="resource">Its folder and its name.</param>
    /// <param name="text">Its text.</param>
    public SchemaProject WithSample(string resource, string text = "{}") => With($"samples/{resource}", text, $"LambdaEventsSample={resource}");

    public SchemaProject WithSource(string source)
    {
        _sources.Add(CSharpSyntaxTree.ParseText(source, ParseOptions, $"User{_sources.Count}.cs"));
        return this;
    }

    public SchemaProject WithReference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    public SchemaProject WithProperty(string name, string value)
    {
        _properties[$"build_property.{name}"] = value;
        return this;
    }

    public SchemaProject WithOptions(Func<CSharpCompilationOptions, CSharpCompilationOptions> change)
    {
        _options = change(_options);
        return this;
    }

    /// <summary>Names the project's assembly, for another one to refer to beside others.</summary>
    public SchemaProject Named(string assembly)
    {
        _assembly = assembly;
        return this;
    }

    public IReadOnlyList<SchemaText> Schemas => _schemas;

    public CSharpCompilation Compilation => CSharpCompilation.Create(_assembly, _sources, _references, _options);

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new EventRecordGenerator().AsSourceGenerator(), new LambdaSerializerGenerator().AsSourceGenerator(), new SamplePayloadGenerator().AsSourceGenerator()],
        _schemas,
        ParseOptions,
        new SchemaProjectOptions(_properties, _schemas),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public GeneratorRun Run()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation, out var output, out var diagnostics);
        return new GeneratorRun(driver.GetRunResult(), output, diagnostics);
    }
}
