namespace LambdaEvents.Tests;

/// <summary>Projects that refer to schemas whose records are compiled elsewhere.</summary>
public sealed class ProjectTests
{
    private const string Elsewhere = """
        {
          "title": "S3Event", "description": "What happened in a bucket.", "x-payload": ["s3"], "type": "object",
          "properties": { "mistake": { "type": "strin" } },
          "$defs": { "S3Object": { "description": "What is stored.", "type": "object", "properties": {} } }
        }
        """;

    private static SchemaProject Project => new SchemaProject()
        .With("/Events/S3/s3.schema.json", Elsewhere, "LambdaEventsGenerate=false", "LambdaEventsNamespace=LambdaEvents/S3/");

    [Fact]
    public void A_record_that_is_compiled_elsewhere_is_named_in_full()
    {
        var run = Project.With("Orders/orders.schema.json", Order("../../Events/S3/s3.schema.json#/$defs/S3Object")).Run();
        run.Diagnostics.Should().BeEmpty("the mistakes of a schema are told in its own project");
        run.FileNames.Should().Equal("Orders.Order.g.cs", "Orders.OrdersJsonContext.g.cs");
        run["Orders.Order.g.cs"].Should().Contain("public global::LambdaEvents.S3.S3Object? Photo {");
    }

    [Fact]
    public void The_root_of_a_schema_can_be_referred_to_without_a_fragment() =>
        Project.With("Orders/orders.schema.json", Order("../../Events/S3/s3.schema.json")).Run()["Orders.Order.g.cs"]
            .Should().Contain("global::LambdaEvents.S3.S3Event? Photo");

    [Fact]
    public void A_reference_to_a_definition_that_is_not_elsewhere_either_is_reported() =>
        Project.With("Orders/orders.schema.json", Order("../../Events/S3/s3.schema.json#/$defs/S3Bucket")).Run()
            .Diagnostics.Should().ContainSingle().Which.GetMessage()
            .Should().Be("'../../Events/S3/s3.schema.json#/$defs/S3Bucket' leads nowhere: s3.schema.json has S3Object");

    [Fact]
    public void A_name_that_is_taken_elsewhere_is_reported_here()
    {
        var run = Project.With("S3/s3-response.schema.json", """{ "title": "S3Event", "description": "A second one.", "x-payload": ["s3"], "type": "object", "properties": {} }""").Run();
        run.Diagnostics.Select(diagnostic => diagnostic.Id).Should().BeEquivalentTo("EVT011", "EVT026");
        run.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Location.GetLineSpan().Path == "/shop/S3/s3-response.schema.json");
    }

    [Fact]
    public void The_catalogue_lists_only_what_is_compiled_here()
    {
        var run = Project
            .With("Orders/orders.schema.json", Order("../../Events/S3/s3.schema.json"))
            .WithProperty("LambdaEventsCatalog", "Shop.EventCatalog")
            .Run();
        run["EventCatalog.g.cs"].Should().Contain("Shop.Orders.Order").And.NotContain("S3Event");
    }

    [Fact]
    public void A_record_lists_itself_through_lists_and_optional_members()
    {
        var run = SchemaProject.Of("""
            {
              "title": "Node", "description": "A part of a tree.", "type": "object", "required": ["children"],
              "properties": {
                "parent": { "description": "One level up.", "$ref": "#" },
                "children": { "description": "One level down.", "type": "array", "items": { "$ref": "#" } }
              }
            }
            """).Run();
        run.Diagnostics.Should().BeEmpty();
        run.CompilerErrors.Should().BeEmpty();
    }

    private static string Order(string reference) => $$"""
        {
          "title": "Order", "description": "What was bought.", "x-payload": ["order"], "type": "object",
          "properties": { "photo": { "description": "Of the parcel.", "$ref": "{{reference}}" } }
        }
        """;
}
