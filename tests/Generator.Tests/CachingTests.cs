using LambdaEvents.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaEvents.Tests;

/// <summary>What the pipeline does again when something changes, step by step.</summary>
public sealed class CachingTests
{
    private const string Order = """
        {
          "title": "Order", "description": "What was bought.", "x-payload": ["order"], "type": "object",
          "properties": {
            "id": { "description": "Unique.", "type": "string", "x-values": { "OrderIds": { "NONE": "Not given yet." } } },
            "bill": { "description": "What is due.", "$ref": "../Billing/bill.schema.json" }
          }
        }
        """;

    private const string Bill = """
        {
          "title": "Bill", "description": "What is due.", "type": "object",
          "properties": { "sum": { "description": "In euros.", "type": "number" } }
        }
        """;

    private const string UserCode = "namespace Shop; internal sealed class Program { private static void Main() { } }";

    private static readonly IncrementalStepRunReason[] NotRun = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private readonly SchemaProject _project = new SchemaProject()
        .With("Billing/bill.schema.json", Bill)
        .With("Orders/orders.schema.json", Order)
        .WithProperty("LambdaEventsCatalog", "Shop.EventCatalog")
        .WithProperty("LambdaEventsSamples", "Shop.Samples")
        .WithSample("parcels/Parcel.full.json")
        .WithSample("NOTES.md", "| `parcels/Parcel.full.json` | One of them. |")
        .WithReference(SchemaProject.Of("""{ "title": "Parcel", "description": "What is sent.", "type": "object", "properties": {} }""").Run().ToReference())
        .WithSource(UserCode);

    [Fact]
    public void Every_step_of_the_pipeline_is_tracked_by_its_name()
    {
        var project = _project.With("Orders/broken.schema.json", "{");
        var result = project.Driver().RunGenerators(project.Compilation).GetRunResult();
        result.Results.SelectMany(generator => generator.TrackedSteps.Keys).Should().Contain(AllSteps);
    }

    [Fact]
    public void Nothing_runs_again_when_nothing_changes()
    {
        var result = Rerun((driver, compilation) => driver.RunGenerators(compilation));
        foreach (var step in AllSteps)
        {
            Reasons(result, step).Except(NotRun).Should().BeEmpty(step);
        }
    }

    [Fact]
    public void An_edit_of_csharp_code_runs_nothing_again()
    {
        var result = Rerun((driver, compilation) =>
        {
            var before = compilation.SyntaxTrees.First();
            var after = CSharpSyntaxTree.ParseText(UserCode.Replace("{ }", "=> System.Console.WriteLine();", StringComparison.Ordinal), before.Options as CSharpParseOptions);
            return driver.RunGenerators(compilation.ReplaceSyntaxTree(before, after));
        });
        foreach (var step in AllSteps)
        {
            Reasons(result, step).Except(NotRun).Should().BeEmpty(step);
        }

        Outputs(result).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void An_edit_of_one_schema_runs_that_schema_alone()
    {
        var result = Edit(1, Order.Replace("Unique.", "Unique within a year.", StringComparison.Ordinal));
        Reasons(result, Steps.Files).Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified);
        Reasons(result, Steps.Documents).Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified);
        Reasons(result, Steps.IndexedFiles).Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        Reasons(result, Steps.Index).Should().OnlyContain(reason => NotRun.Contains(reason));
        Reasons(result, Steps.Models).Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified);
        Reasons(result, Steps.Catalog).Should().OnlyContain(reason => NotRun.Contains(reason));
        ChangedFiles(result).Should().Equal("Orders.Order.g.cs");
    }

    [Fact]
    public void Reformatting_stops_at_the_model()
    {
        var result = Edit(1, Order.Replace("\n", "\n\n    ", StringComparison.Ordinal));
        Reasons(result, Steps.Documents).Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified);
        Reasons(result, Steps.Index).Should().OnlyContain(reason => NotRun.Contains(reason));
        Reasons(result, Steps.Models).Should().HaveCount(2).And.OnlyContain(reason => NotRun.Contains(reason));
        Reasons(result, Steps.Sources).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
        Reasons(result, Steps.Catalog).Should().OnlyContain(reason => NotRun.Contains(reason));
    }

    [Fact]
    public void The_order_in_which_the_project_lists_its_schemas_does_not_matter()
    {
        var result = Rerun((driver, compilation) =>
            driver.RemoveAdditionalTexts([_project.Schemas[0]]).AddAdditionalTexts([_project.Schemas[0].WithText(Bill)]).RunGenerators(compilation));
        Reasons(result, Steps.Index).Should().Equal(IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void A_new_record_changes_the_index_but_no_other_model()
    {
        var result = Edit(1, Order.Insert(Order.LastIndexOf('}'), """, "$defs": { "Line": { "description": "One of them.", "type": "object", "properties": {} } }"""));
        Reasons(result, Steps.Index).Should().OnlyContain(reason => reason == IncrementalStepRunReason.Modified);
        Reasons(result, Steps.Models).Should().Equal(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified);
        ChangedFiles(result).Should().Contain(["Orders.Line.g.cs", "Orders.OrdersJsonContext.g.cs"]).And.NotContain(["Orders.Order.g.cs", "Billing.Bill.g.cs"]);
    }

    [Fact]
    public void A_record_that_others_refer_to_changes_them_when_its_name_changes()
    {
        var result = Edit(0, Bill.Replace("\"Bill\"", "\"Invoice\"", StringComparison.Ordinal));
        Reasons(result, Steps.Models).Should().Equal(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified);
        ChangedFiles(result).Should().Contain("Orders.Order.g.cs");
    }

    [Fact]
    public void A_mistake_that_moves_is_reported_at_its_new_place_and_the_code_stays()
    {
        var broken = Order.Replace("\"type\": \"string\"", "\"type\": \"strin\"", StringComparison.Ordinal);
        var project = new SchemaProject().With("Orders/orders.schema.json", broken);
        var driver = project.Driver().RunGenerators(project.Compilation);
        driver = driver.ReplaceAdditionalText(project.Schemas[0], project.Schemas[0].WithText("\n" + broken)).RunGenerators(project.Compilation);
        var result = driver.GetRunResult();
        var diagnostic = result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "EVT009").Subject;
        diagnostic.Location.GetLineSpan().StartLinePosition.Line.Should().Be(4);
        Reasons(result, Steps.Diagnostics).Should().Contain(IncrementalStepRunReason.Modified);
        Reasons(result, Steps.Models).Should().Equal(IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void A_reference_to_another_assembly_asks_only_whether_the_serializer_is_needed()
    {
        var result = Rerun((driver, compilation) => driver.RunGenerators(compilation.AddReferences(StandIn.AmazonLambdaCore)));
        Reasons(result, Steps.Models).Should().OnlyContain(reason => NotRun.Contains(reason));
        Reasons(result, Steps.Serializer).Should().Equal(IncrementalStepRunReason.Modified);
    }

    private static IEnumerable<string> AllSteps => typeof(Steps).GetFields().Select(step => step.GetRawConstantValue()).OfType<string>();

    private GeneratorDriverRunResult Edit(int schema, string text) => Rerun((driver, compilation) =>
        driver.ReplaceAdditionalText(_project.Schemas[schema], _project.Schemas[schema].WithText(text)).RunGenerators(compilation));

    private GeneratorDriverRunResult Rerun(Func<GeneratorDriver, CSharpCompilation, GeneratorDriver> change)
    {
        var compilation = _project.Compilation;
        var driver = _project.Driver().RunGenerators(compilation);
        driver.GetRunResult().Diagnostics.Should().BeEmpty();
        return change(driver, compilation).GetRunResult();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult result, string step) => result.Results
        .Where(generator => generator.TrackedSteps.ContainsKey(step))
        .SelectMany(generator => generator.TrackedSteps[step])
        .SelectMany(run => run.Outputs)
        .Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorDriverRunResult result) => result.Results
        .SelectMany(generator => generator.TrackedOutputSteps.Values)
        .SelectMany(runs => runs)
        .SelectMany(run => run.Outputs)
        .Select(output => output.Reason);

    private static IEnumerable<string> ChangedFiles(GeneratorDriverRunResult result) => result.Results[0].TrackedSteps[Steps.Sources]
        .SelectMany(run => run.Outputs)
        .Where(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
        .Select(output => ((LambdaEvents.Generator.Emit.GeneratedFile)output.Value).HintName)
        .Order(StringComparer.Ordinal);
}
