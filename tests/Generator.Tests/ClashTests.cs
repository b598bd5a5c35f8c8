using LambdaEvents.Generator.Model;

namespace LambdaEvents.Tests;

/// <summary>Code of the user whose names are also names that generated code uses: both must compile.</summary>
public sealed class ClashTests
{
    /// <summary>A record with a member of every type, so that all names of Core and .NET occur.</summary>
    private const string Everything = """
        {
          "title": "Everything", "description": "All there is.", "x-payload": ["everything"], "type": "object", "required": ["text", "any"],
          "properties": {
            "text": { "description": "Sample 1.", "type": "string" },
            "json": { "description": "Sample 2.", "type": "string", "contentMediaType": "application/json" },
            "whole": { "description": "Sample 3.", "type": "integer", "format": "int32" },
            "half": { "description": "Sample 4.", "type": "number" },
            "flag": { "description": "Sample 5.", "type": "boolean" },
            "when": { "description": "Sample 6.", "type": "string", "format": "date-time" },
            "bytes": { "description": "Sample 7.", "type": "string", "contentEncoding": "base64" },
            "any": { "description": "Sample 8.", "x-generic": "TDetail" },
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

    private const string EverythingReturned = """
        {
          "title": "Returned", "description": "All that is given back.", "x-direction": "response", "type": "object", "required": ["reply"],
          "properties": { "reply": { "description": "Sample 1.", "$ref": "#/$defs/Reply" } },
          "$defs": { "Reply": { "description": "Within.", "type": "object", "required": ["text"], "properties": { "text": { "description": "Sample 2.", "type": "string" } } } }
        }
        """;

    public static TheoryData<string> Names => [.. RuntimeTypes.All.Keys, "JsonConverterAttribute", "UnsafeAccessorAttribute", "System", "LambdaEvents", "Serialization", "Shop", "String", "Object"];

    private static SchemaProject Project => new SchemaProject()
        .With("Orders/orders.schema.json", Everything)
        .With("Orders/orders-response.schema.json", EverythingReturned)
        .WithProperty("LambdaEventsCatalog", "Shop.Orders.EventCatalog");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_of_the_project_may_have_the_name(string name)
    {
        if (Identifiers.IsReservedForRecords(name))
        {
            return;
        }

        Compiles(Project.With(
            "Orders/more.schema.json",
            $$"""{ "$defs": { "{{name}}": { "description": "In the way.", "type": "object", "properties": { "self": { "description": "Another one.", "$ref": "#/$defs/{{name}}" } } } } }"""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_class_of_the_user_may_have_the_name(string name) => Compiles(Project.WithSource($"namespace Shop.Orders {{ internal sealed class {name}; }}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_namespace_of_the_user_may_have_the_name(string name) => Compiles(Project.WithSource($"namespace Shop.Orders.{name}.Inner {{ internal sealed class Sample; }}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_of_schemas_may_have_the_name(string name) => Compiles(Project.With(
        $"Orders/{name}/more.schema.json",
        """{ "title": "Deeper", "description": "Further down.", "type": "object", "properties": { "up": { "description": "Back again.", "$ref": "../orders.schema.json#/$defs/Inner" } } }"""));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_that_the_user_imports_everywhere_may_have_the_name(string name) =>
        Compiles(Project.WithSource($"global using Imported; namespace Imported {{ internal sealed class {name}; }}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_of_the_root_namespace_may_have_the_name(string name) => Compiles(Project.WithSource($"namespace Shop {{ internal sealed class {name}; }}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_may_have_the_name(string name)
    {
        if (Identifiers.IsRecordMember(name))
        {
            return;
        }

        Compiles(Project
            .With("Orders/more.schema.json", Everything
                .Replace("everything", "more", StringComparison.Ordinal)
                .Replace("Everything", "More", StringComparison.Ordinal)
                .Replace("Inner", "Inmost", StringComparison.Ordinal)
                .Replace("\"properties\": {\n", $"\"properties\": {{ \"{name}\": {{ \"description\": \"In the way.\", \"type\": \"string\", \"x-name\": \"{name}\" }},\n", StringComparison.Ordinal))
            .With("Orders/more-response.schema.json", EverythingReturned
                .Replace("Returned", "MoreReturned", StringComparison.Ordinal)
                .Replace("Reply", "MoreReply", StringComparison.Ordinal)
                .Replace("\"properties\": {", $"\"properties\": {{ \"{name}\": {{ \"description\": \"In the way.\", \"type\": \"string\", \"x-name\": \"{name}\" }},", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_of_runtime_types_is_true()
    {
        var known = new[] { typeof(LambdaJson).Assembly, typeof(object).Assembly, typeof(System.Text.Json.JsonElement).Assembly };
        foreach (var (name, space) in RuntimeTypes.All)
        {
            known.SelectMany(assembly => assembly.GetExportedTypes())
                .Should().Contain(type => type.Namespace == space && (type.Name == name || type.Name == name + "Attribute" || type.Name.StartsWith(name + "`", StringComparison.Ordinal)), name);
        }
    }

    private static void Compiles(SchemaProject project)
    {
        var run = project.Run();
        run.Diagnostics.Should().BeEmpty();
        run.CompilerErrors.Should().BeEmpty();
    }
}
