using System.Text.Json;
using LambdaEvents.Generator.Schema;
using NJsonSchema;

namespace LambdaEvents.Tests;

/// <summary>The meta-schema that editors use says what the generator says.</summary>
public sealed class DialectTests
{
    private static readonly string Dialect = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Generator", "lambda-events.dialect.json"));

    // NJsonSchema follows references only into "definitions", the older name of "$defs".
    private static readonly Lazy<Task<JsonSchema>> Validator = new(() => JsonSchema.FromJsonAsync(
        Dialect.Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal).Replace("\n  \"$defs\":", "\n  \"definitions\":", StringComparison.Ordinal)));

    private static readonly string[] Folders = ["Features", "Product"];

    public static TheoryData<string> Schemas =>
        [.. Folders
            .Select(folder => Path.Combine(AppContext.BaseDirectory, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.schema.json", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Rejected =>
    [
        """{ "title": "A", "description": "For what.", "type": "object", "properties": { "b": { "description": "For what.", "type": "string", "maxLength": 7 } } }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": {}, "additionalProperties": false }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": {}, "$defs": { "B": { "description": "For what.", "type": "object", "properties": {}, "title": "C" } } }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": { "b": { "description": "For what.", "type": "array", "items": { "x-name": "C" } } } }""",
        """{ "description": "For what.", "type": "object", "properties": {} }""",
        """{ "title": "A", "type": "object", "properties": {} }""",
        """{ "title": "A", "description": "For what.", "type": "object" }""",
        """{ "title": "A", "description": "For what.", "type": "array" }""",
        """{ "title": "A", "description": "For what.", "type": "array", "items": {}, "properties": {} }""",
        """{ "title": "A", "description": "For what.", "type": "array", "items": {}, "required": [] }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": {}, "items": {} }""",
        """{ "title": "A", "description": "For what.", "type": "array", "items": { "x-generic": "TItem" } }""",
        """{ "title": "A", "description": "For what.", "type": "string" }""",
        """{ "$defs": { "B": { "description": "For what.", "type": "array" } } }""",
        """{ "title": "a", "description": "For what.", "type": "object", "properties": {} }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": { "b": { "type": "string" } } }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": { "b": { "description": "For what.", "type": "strin" } } }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": { "b": { "description": "For what.", "type": "string", "format": "uuid" } } }""",
        """{ "title": "A", "description": "For what.", "x-direction": "both", "type": "object", "properties": {} }""",
        """{ "title": "A", "description": "For what.", "x-imported": "there", "type": "object", "properties": {}, "$defs": { "B": { "type": "object", "properties": {} } } }""",
        """{ "title": "A", "description": "For what.", "x-direction": "response", "x-detail-type": "B", "type": "object", "properties": {} }""",
        """{ "x-direction": "response", "$defs": { "B": { "description": "For what.", "x-detail-type": "B", "type": "object", "properties": {} } } }""",
        """{ "title": "A", "description": "For what.", "x-detail-type": "B", "type": "array", "items": {} }""",
        """{ "title": "A", "description": "For what.", "x-event-source": "b", "type": "object", "properties": {} }""",
        """{ "title": "A", "description": "For what.", "type": "object", "properties": { "b": { "description": "For what.", "x-generic": "TB", "x-told-by": ["c"] } } }""",
        """{ "$defs": { "B": { "description": "For what.", "type": "object", "properties": { "b": { "type": "string" } } } } }""",
        """{ "$defs": { "B": {} } }""",
        "{}",
        "[]",
    ];

    public static TheoryData<string, string> Places => new() { { "root", "Root" }, { "record", "Definition" }, { "member", "Member" }, { "item", "Item" } };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Every_schema_is_of_the_dialect(string file)
    {
        var dialect = await Validator.Value;
        dialect.Validate(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, file))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task What_the_generator_reports_is_not_of_the_dialect(string schema)
    {
        var dialect = await Validator.Value;
        dialect.Validate(schema).Should().NotBeEmpty();
        SchemaProject.Of(schema).Run().Diagnostics.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_dialect_has_the_keywords_that_the_generator_knows(string definition, string place)
    {
        using var document = JsonDocument.Parse(Dialect);
        var keywords = document.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").EnumerateObject();
        keywords.Select(keyword => keyword.Name).Should().BeEquivalentTo(SchemaKeywords.AllowedAt(Enum.Parse<Place>(place)).Split(", "));
    }

    [Fact]
    public void Every_keyword_says_what_it_is_for()
    {
        using var document = JsonDocument.Parse(Dialect);
        var definitions = document.RootElement.GetProperty("$defs");
        foreach (var keyword in Places.SelectMany(place => definitions.GetProperty((string)place[0]).GetProperty("properties").EnumerateObject()))
        {
            var described = keyword.Value.TryGetProperty("$ref", out var reference)
                ? definitions.GetProperty((reference.GetString() ?? string.Empty)["#/$defs/".Length..])
                : keyword.Value;
            described.TryGetProperty("description", out _).Should().BeTrue(keyword.Name);
        }
    }
}
