using System.Text;

namespace LambdaEvents.Tests;

/// <summary>Documents that are made of the catalogues, or quote code, say what the code says.</summary>
public sealed class DocumentTests
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    [Fact]
    public void The_readme_lists_the_payloads_of_the_catalogues()
    {
        const string Begin = "<!-- payloads -->\n";
        const string End = "<!-- /payloads -->";
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "true")
        {
            File.WriteAllText(Path.Combine(Root, "README.md"), readme[..start] + PayloadTable() + readme[end..]);
            return;
        }

        readme[start..end].Should().Be(PayloadTable(), "'dotnet cake --target=Snapshots' writes the table anew");
    }

    [Fact]
    public void The_readme_quotes_the_sample_as_it_is()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        var handler = File.ReadAllText(Path.Combine(Root, "samples", "OrderHandler", "Handler.cs"));

        var quoted = readme.Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).First();

        handler.Should().Contain(quoted.Trim());
    }

    [Theory]
    [InlineData("Add a source")]
    [InlineData("Add a member")]
    [InlineData("Add a diagnostic")]
    [InlineData("Accept a snapshot")]
    public void Contributing_has_a_numbered_list_for_each_chore(string chore)
    {
        var section = File.ReadAllText(Path.Combine(Root, "CONTRIBUTING.md")).Split("## ").Single(part => part.StartsWith(chore, StringComparison.Ordinal));

        section.Should().Contain("\n1. ").And.NotContain("\n5. ");
    }

    private static string PayloadTable()
    {
        var table = new StringBuilder("| record | | payload |\n|---|---|---|\n");
        foreach (var record in EventCatalog.All.Concat(ResponseCatalog.All).OrderBy(record => record.Direction).ThenBy(record => record.Name, StringComparer.Ordinal))
        {
            table.Append($"| `{record.Name}` | {(record.Direction == PayloadDirection.Event ? "event" : "response")} | {string.Join(", ", record.PayloadIds)} |\n");
        }

        return table.ToString();
    }

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Events.sln")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);
}
