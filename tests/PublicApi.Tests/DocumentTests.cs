namespace LambdaEvents.Tests;

/// <summary>Documents that are made of the catalogues, or quote code, say what the code says.</summary>
public sealed class DocumentTests
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    [Fact]
    public void The_readme_says_which_sources_there_are()
    {
        const string Begin = "<!-- payloads -->\n";
        const string End = "<!-- /payloads -->";
        var readme = Read("README.md");
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);

        MustBe("README.md", readme[..start] + Sources() + readme[end..]);
    }

    [Fact]
    public void The_table_of_payloads_is_that_of_the_schemas() => MustBe("docs/payloads.md", PayloadTable.Print(Root));

    [Fact]
    public void The_table_of_EventBridge_is_that_of_the_schemas() => MustBe("docs/eventbridge.md", EventBridgeTable.Print(Root));

    [Fact]
    public void Every_event_says_what_triggers_it()
    {
        var silent = PayloadSchemas.ReadAll(Root).Where(schema => !schema.IsResponse && string.IsNullOrWhiteSpace(schema.Trigger)).Select(schema => schema.Record);

        silent.Should().BeEmpty("x-trigger of the schema says what the user configured");
    }

    [Fact]
    public void Every_response_answers_an_event_or_is_part_of_an_answer()
    {
        // A policy is part of authorizers' answers; an error is what Lambda makes of an exception.
        string[] parts = ["IamPolicyDocument", "LambdaFunctionError"];
        var schemas = PayloadSchemas.ReadAll(Root);
        var responses = schemas.Where(schema => schema.IsResponse).Select(schema => schema.Record).Except(parts, StringComparer.Ordinal).ToArray();
        var answers = schemas.SelectMany(schema => schema.Responses).ToHashSet(StringComparer.Ordinal);

        answers.Except(schemas.Select(schema => schema.Record), StringComparer.Ordinal).Should().BeEmpty("x-responses names records");
        responses.Where(response => !answers.Contains(response)).Should().BeEmpty("x-responses of the event names its responses");
    }

    [Fact]
    public void The_readme_quotes_the_samples_as_they_are()
    {
        var samples = SampleSources().Select(path => Unindented(File.ReadAllText(path))).ToArray();
        var quotes = Read("README.md").Split("```csharp\n").Skip(1).Select(block => Unindented(block.Split("```")[0])).ToArray();

        quotes.Should().NotBeEmpty();
        quotes.Should().OnlyContain(quote => samples.Any(sample => sample.Contains(quote, StringComparison.Ordinal)), "code in the README stands in a file of samples");
    }

    [Fact]
    public void A_handler_of_the_samples_has_fewer_than_40_lines()
    {
        var handlers = SampleSources().Where(path => path.EndsWith("Handler.cs", StringComparison.Ordinal) && path.Contains("/Handlers/", StringComparison.Ordinal)).ToArray();

        handlers.Should().NotBeEmpty();
        handlers.Where(path => File.ReadLines(path).Count() >= 40).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Add a source")]
    [InlineData("Correct an event of EventBridge")]
    [InlineData("Add a member")]
    [InlineData("Add a diagnostic")]
    [InlineData("Accept a snapshot")]
    public void Contributing_has_a_numbered_list_for_each_chore(string chore)
    {
        var section = File.ReadAllText(Path.Combine(Root, "CONTRIBUTING.md")).Split("## ").Single(part => part.StartsWith(chore, StringComparison.Ordinal));

        section.Should().Contain("\n1. ").And.NotContain("\n5. ");
    }

    private static string Sources()
    {
        var records = EventCatalog.All.Concat(ResponseCatalog.All).ToArray();
        var sources = records.Select(record => record.Type.Namespace!["LambdaEvents.".Length..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var payloads = records.Sum(record => record.PayloadIds.Count);
        return $"{payloads} payloads of {sources.Length} sources, each a namespace: {string.Join(", ", sources)}.\n";
    }

    private static IEnumerable<string> SampleSources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.cs", SearchOption.AllDirectories).Select(path => path.Replace('\\', '/'));

    /// <summary>A member is quoted without the indentation that it has in its type.</summary>
    private static string Unindented(string code) => string.Join('\n', code.Trim().Split('\n').Select(line => line.Trim()));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Holds a document to what it is made of; writes it where snapshots are to be accepted.</summary>
    private static void MustBe(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "true")
        {
            File.WriteAllText(Path.Combine(Root, path), expected);
        }

        Read(path).Should().Be(expected, "'dotnet cake --target=Snapshots' writes {0} anew", path);
    }

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Events.sln")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);
}
