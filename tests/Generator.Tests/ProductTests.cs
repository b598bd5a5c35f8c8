namespace LambdaEvents.Tests;

/// <summary>The product's own schemas, as the generator sees them.</summary>
public sealed class ProductTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Product");

    [Fact]
    public void The_emitted_files_of_SQS_are_those_that_were_read_in_review()
    {
        var run = new SchemaProject()
            .WithProperty("RootNamespace", "LambdaEvents")
            .With("Sqs/sqs.schema.json", File.ReadAllText(Path.Combine(Root, "Events", "Sqs", "sqs.schema.json")))
            .Run();
        run.Diagnostics.Should().BeEmpty();
        Snapshots.Match(run.AllFiles, "product-sqs");
    }

    [Fact]
    public void Every_schema_of_the_product_says_where_the_dialect_is()
    {
        foreach (var file in Directory.GetFiles(Root, "*.schema.json", SearchOption.AllDirectories))
        {
            File.ReadAllText(file).Should().Contain("\"$schema\": \"../../Generator/lambda-events.dialect.json\"", Path.GetRelativePath(Root, file));
        }
    }
}
