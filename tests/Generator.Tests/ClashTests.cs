using LambdaEvents.Generator.Model;

namespace LambdaEvents.Tests;

/// <summary>Code of the user whose names are also names that generated code uses: both must compile.</summary>
public sealed class ClashTests
{
    /// <summary>A record with a member of every type, so that all names of Core and .NET occur.</summary>
    private const string Everything = """
        {
          "title": "Everything", "description": "All there is.", "x-payload": ["everything"], "type": "object", "required": ["text", "kind", "any"],
          "properties": {
            "text": { "description": "Sample 1.", "type": "string" },
            "kind": { "description": "Sample 18.", "type": "string" },
            "json": { "description": "Sample 2.", "type": "string", "contentMediaType": "application/json" },
            "whole": { "description": "Sample 3.", "type": "integer", "format": "int32" },
            "half": { "description": "Sample 4.", "type": "number" },
            "flag": { "description": "Sample 5.", "type": "boolean" },
            "when": { "description": "Sample 6.", "type": "string", "format": "date-time" },
            "bytes": { "description": "Sample 7.", "type": "string", "contentEncoding": "base64" },
            "any": { "description": "Sample 8.", "x-generic": "TDetail" },
            "more": { "description": "Sample 17.", "x-generic": "TMore", "x-told-by": ["text", "kind"] },
            "list": { "description": "Sample 9.", "type": "array", "items": { "type": "string", "contentEncoding": "base64" } },
            "map": { "description": "Sample 10.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "number", "format": "epoch-seconds" } } },
            "free": { "description": "Sample 11.", "type": "object", "additionalProperties": true },
            "headers": { "description": "Sample 12.", "type": "object", "additionalProperties": { "type": "string" }, "x-ignore-case": true },
            "choice": { "description": "Sample 13.", "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] },
            "secret": { "description": "Sample 14.", "type": "string", "x-sensitive": true },
            "inner": { "description": "Sample 15.", "$ref": "#/$defs/Inner" },
            "inners": { "description": "Sample 16.", "type": "array", "items": { "$ref": "#/$defs/Inner" } }
          },
          "$defs": { "Inner": { "description": "Within.", "type": "object", "properties": {} } }
        }
        """;

    private const string EverythingListed = """
        {
          "title": "Listed", "description": "All there is, one after the other.", "x-payload": ["listed"], "type": "array", "items": { "$ref": "orders.schema.json" },
          "$defs": { "AllListed": { "description": "All kinds of items.", "type": "array", "items": { "type": "array", "items": {} } } }
        }
        """;

    private const string EverythingReturned = """
        {
          "title": "Returned", "description": "All that is given back.", "x-direction": "response", "type": "object", "required": ["reply"],
          "properties": { "reply": { "description": "Sample 1.", "$ref": "#/$defs/Reply" } },
          "$defs": { "Reply": { "description": "Within.", "type": "object", "required": ["text"], "properties": { "text": { "description": "Sample 2.", "type": "string" } } } }
        }
        """;

    private const string EverythingThatHappens = """
        {
          "title": "Happened", "description": "All that happens.", "x-detail-type": "Happened", "x-event-source": "shop", "type": "object",
          "properties": { "inner": { "description": "Sample 1.", "$ref": "orders.schema.json#/$defs/Inner" } }
        }
        """;

    private static readonly string[] OtherNames =
        ["JsonConverterAttribute", "UnsafeAccessorAttribute", "System", "LambdaEvents", "Serialization", "Shop", "String", "Object"];

    private static IEnumerable<string> AllNames => RuntimeTypes.All.Keys.Concat(OtherNames);

    private static IEnumerable<string> NamesForRecords => AllNames.Where(name => !Identifiers.IsReservedForRecords(name));

    public static TheoryData<string> RecordNames => [.. NamesForRecords];

    private static SchemaProject Project => new SchemaProject()
        .With("Orders/orders.schema.json", Everything)
        .With("Orders/orders-list.schema.json", EverythingListed)
        .With("Orders/orders-response.schema.json", EverythingReturned)
        .With("Orders/orders-detail.schema.json", EverythingThatHappens)
        .WithSource(StandIn.EventBridgeEvent)
        .WithProperty("LambdaEventsCatalog", "Shop.Orders.EventCatalog");

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void A_record_of_the_project_may_have_the_name(string name) => Compiles(Project.With("Orders/more.schema.json", Definitions(name)));

    [Fact]
    public void Records_of_the_project_may_have_all_names_at_once() =>
        Compiles(Project.With("Orders/more.schema.json", Definitions([.. NamesForRecords])));

    [Fact]
    public void Classes_of_the_user_may_have_the_names() => Compiles(Project.WithSource($"namespace Shop.Orders {{ {Classes} }}"));

    [Fact]
    public void Types_of_other_kinds_may_have_the_names() => Compiles(Project.WithSource("""
        namespace Shop.Orders
        {
            internal enum Type;

            internal interface JsonElement;

            internal struct ValueList;

            internal record PayloadReader;

            internal delegate void TextMember();
        }
        """));

    [Fact]
    public void Namespaces_of_the_user_may_have_the_names() =>
        Compiles(Project.WithSource(string.Concat(AllNames.Select(name => $"namespace Shop.Orders.{name}.Inner {{ internal sealed class Sample; }}\n"))));

    [Fact]
    public void A_namespace_within_a_namespace_may_have_the_name() =>
        Compiles(Project.WithSource("namespace Shop { namespace Orders { namespace JsonElement { internal sealed class Sample; } } }"));

    [Fact]
    public void Folders_of_schemas_may_have_the_names()
    {
        var project = Project;
        foreach (var (name, number) in AllNames.Select((name, number) => (name, number)))
        {
            project.With(
                $"Orders/{name}/more{number}.schema.json",
                $$"""
                {
                  "title": "Deeper{{number}}", "description": "Further down.", "type": "object",
                  "properties": { "up": { "description": "Back again.", "$ref": "../orders.schema.json#/$defs/Inner" } }
                }
                """);
        }

        Compiles(project);
    }

    [Fact]
    public void Types_that_the_user_imports_everywhere_may_have_the_names() =>
        Compiles(Project.WithSource($"global using Imported; namespace Imported {{ {Classes} }}"));

    [Fact]
    public void Types_of_the_root_namespace_may_have_the_names() => Compiles(Project.WithSource($"namespace Shop {{ {Classes} }}"));

    [Fact]
    public void Members_may_have_the_names()
    {
        var members = string.Concat(AllNames.Where(name => !Identifiers.IsRecordMember(name)).Select(name =>
            $"\"{name}\": {{ \"description\": \"In the way.\", \"type\": \"string\", \"x-name\": \"{name}\" }},\n"));
        Compiles(new SchemaProject()
            .With("Orders/orders.schema.json", Everything.Replace("\"text\": {", members + "\"text\": {", StringComparison.Ordinal))
            .With("Orders/orders-response.schema.json", EverythingReturned.Replace("\"reply\": {", members + "\"reply\": {", StringComparison.Ordinal)));
    }

    private static string Classes => string.Concat(AllNames.Select(name => $"internal sealed class {name};\n"));

    private static string Definitions(params string[] names)
    {
        var definitions = names.Select(name => $$"""
            "{{name}}": {
              "description": "In the way.", "type": "object",
              "properties": { "self": { "description": "Another one.", "$ref": "#/$defs/{{name}}" } }
            }
            """);
        return $$"""{ "$defs": { {{string.Join(",\n", definitions)}} } }""";
    }

    [Fact]
    public void The_table_of_runtime_types_is_true()
    {
        var known = new[] { typeof(LambdaJson).Assembly, typeof(object).Assembly, typeof(System.Text.Json.JsonElement).Assembly };
        const string OfEvents = "LambdaEvents.EventBridge.EventBridgeEvent";
        var names = known.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => $"{type.Namespace}.{type.Name.Split('`')[0]}").Append(OfEvents).ToHashSet();
        RuntimeTypes.All.Where(type => !names.Contains($"{type.Value}.{type.Key}") && !names.Contains($"{type.Value}.{type.Key}Attribute"))
            .Should().BeEmpty("these are in no assembly");
    }

    private static void Compiles(SchemaProject project)
    {
        var run = project.Run();
        run.Diagnostics.Should().BeEmpty();
        run.CompilerErrors.Should().BeEmpty();
    }
}
