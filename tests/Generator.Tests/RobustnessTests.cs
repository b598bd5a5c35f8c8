using System.Text;
using LambdaEvents.Generator.Emit;
using LambdaEvents.Generator.Model;
using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Tests;

/// <summary>Whatever a schema file holds, the generator reports and never throws, and what it emits has names that the compiler takes.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Replacements =
    [
        "null", "true", "7", "-1.5e9", "\"text\"", "\"\"", "[]", "{}", "[null]", "[\"a\"]", "{\"a\":1}", "{\"a\":{}}", "\"#/$defs/Inner\"", "\"object\"", "\"null\"",
    ];

    private static readonly string Schema =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Features", "everything", "Orders", "orders-everything.schema.json"));

    [Fact]
    public void A_schema_cut_at_any_byte_is_broken_JSON_and_nothing_else()
    {
        var utf8 = Encoding.UTF8.GetBytes(Schema.TrimEnd());
        for (var length = 0; length < utf8.Length; length++)
        {
            var result = Run(Encoding.UTF8.GetString(utf8.AsSpan(0, length)));
            result.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id).Should().Equal(["EVT001"], $"the text ends after {length} bytes");
        }
    }

    [Fact]
    public void What_was_understood_of_a_schema_that_breaks_off_compiles()
    {
        for (var length = 1; length < Schema.Length; length += 211)
        {
            SchemaProject.Of(Schema[..length]).Run().CompilerErrors.Should().BeEmpty($"the text ends after {length} characters");
        }
    }

    [Fact]
    public void A_schema_with_any_token_swapped_for_another_is_reported_or_understood()
    {
        foreach (var (start, length) in TokensOf(Schema))
        {
            foreach (var replacement in Replacements)
            {
                Run(Schema.Remove(start, length).Insert(start, replacement));
            }
        }
    }

    [Fact]
    public void A_schema_with_any_token_swapped_still_gives_code_that_compiles()
    {
        var tokens = TokensOf(Schema).ToList();
        for (var index = 0; index < tokens.Count; index += 5)
        {
            var (start, length) = tokens[index];
            var replacement = Replacements[index % Replacements.Length];
            SchemaProject.Of(Schema.Remove(start, length).Insert(start, replacement)).Run().CompilerErrors.Should().BeEmpty($"{replacement} stands at {start}");
        }
    }

    [Fact]
    public void Random_bytes_are_reported()
    {
        var random = new Random(20261124);
        for (var run = 0; run < 2_000; run++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Run(Encoding.UTF8.GetString(bytes)).Diagnostics.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_schema_with_random_characters_changed_is_reported_or_understood()
    {
        const string Characters = "{}[]\",:\\ \n\u2028\0aZ09$#/._-*é\ud83d\ude00";
        var random = new Random(20261125);
        for (var run = 0; run < 4_000; run++)
        {
            var text = new StringBuilder(Schema);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                text[random.Next(text.Length)] = Characters[random.Next(Characters.Length)];
            }

            Run(text.ToString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF{}")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{} {}")]
    [InlineData("// a comment\n{}")]
    public void Odd_files_do_no_harm_to_others(string text)
    {
        var run = new SchemaProject().With("odd.schema.json", text).With("Orders/orders.schema.json", Schema).Run();
        run.Result.Results.Should().OnlyContain(generator => generator.Exception == null);
        run.FileNames.Should().Contain("Orders.Everything.g.cs");
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    public void A_broken_schema_does_not_take_others_down()
    {
        var run = new SchemaProject()
            .With("Broken/broken.schema.json", """{ "title": "Broken", "description": "Half a file.", "type": "object", "properties": { "id": { "description": "Unique.", "type": "string" }, """)
            .With("Orders/orders.schema.json", """{ "title": "Order", "description": "What was bought.", "type": "object", "properties": { "broken": { "description": "For what.", "$ref": "../Broken/broken.schema.json" } } }""")
            .Run();
        run.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("EVT001");
        run["Broken.Broken.g.cs"].Should().Contain("public string? Id");
        run["Orders.Order.g.cs"].Should().Contain("Broken.Broken? Broken {");
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    public void A_broken_member_does_not_take_its_record_or_others_down()
    {
        var run = SchemaProject.Of("""
            {
              "title": "Order", "description": "What was bought.", "type": "object",
              "properties": {
                "a": { "description": "For what.", "type": "strin" },
                "b": { "description": "For what else.", "type": "string" },
                "line": { "description": "One of them.", "$ref": "#/$defs/Line" }
              },
              "$defs": { "Line": { "description": "One article.", "type": "object", "properties": {} } }
            }
            """).Run();
        run.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("EVT009");
        run["Order.g.cs"].Should().Contain("public JsonElement? A {").And.Contain("public string? B {").And.Contain("public Line? Line {");
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_the_project_lists_twice_is_read_once()
    {
        var run = new SchemaProject().With("Orders/orders.schema.json", Schema).With("Orders/orders.schema.json", Schema).Run();
        run.Result.Results.Should().OnlyContain(generator => generator.Exception == null);
        run.Diagnostics.Should().BeEmpty();
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    public void Files_whose_types_would_share_a_name_do_not_stop_the_generator()
    {
        var run = new SchemaProject()
            .With("Orders/a.schema.json", Schema)
            .With("orders/a.schema.json", Schema)
            .With("Orders/A.schema.json", Schema)
            .With("b.schema.json", Schema, "LambdaEventsNamespace=Orders")
            .With("EventCatalog.schema.json", """{ "$defs": { "EventCatalog": { "description": "A list.", "type": "object", "properties": {} } } }""")
            .WithProperty("LambdaEventsCatalog", "Elsewhere.EventCatalog")
            .Run();
        run.Result.Results.Should().OnlyContain(generator => generator.Exception == null);
        run.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Id == "EVT011" || diagnostic.Id == "EVT024" || diagnostic.Id == "EVT026");
        run.CompilerErrors.Should().BeEmpty();
    }

    private static SchemaResult Run(string text)
    {
        const string Path = "/shop/a.schema.json";
        var document = SchemaParser.Parse(new SchemaFile(Path, Path, text, "Shop", string.Empty, Namespace: null, Generates: true), default);
        var index = SchemaIndex.Create([IndexedFile.From(document, default)], "Shop.Catalog", default);
        var result = ModelBuilder.Build(document, index, default, default);
        var files = SourceEmitter.Emit(result.Model, default).Select(file => file.HintName).ToList();
        files.Should().OnlyHaveUniqueItems();
        files.Should().NotContain(file => file.Any(character => !char.IsLetterOrDigit(character) && character != '.' && character != '_'));
        return result;
    }

    private static IEnumerable<(int Start, int Length)> TokensOf(string json)
    {
        for (var index = 0; index < json.Length; index++)
        {
            if (json[index] == '"')
            {
                var end = json.IndexOf('"', index + 1);
                while (json[end - 1] == '\\')
                {
                    end = json.IndexOf('"', end + 1);
                }

                yield return (index, end - index + 1);
                index = end;
            }
            else if (char.IsLetterOrDigit(json[index]))
            {
                var start = index;
                while (char.IsLetterOrDigit(json[index + 1]))
                {
                    index++;
                }

                yield return (start, index - start + 1);
            }
            else if (!char.IsWhiteSpace(json[index]))
            {
                yield return (index, 1);
            }
        }
    }
}
