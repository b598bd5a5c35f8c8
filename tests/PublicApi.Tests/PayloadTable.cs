using System.Text;

namespace LambdaEvents.Tests;

/// <summary>Prints <c>docs/payloads.md</c>: what the user configured, and the records for it.</summary>
internal static class PayloadTable
{
    public static string Print(string root)
    {
        var schemas = PayloadSchemas.ReadAll(root);
        var text = new StringBuilder();
        text.Append("# Payloads\n\n");
        text.Append("What you configured, the record that your function gets, the record that it gives back, a sample, and the page of AWS. Made of the schemas by `dotnet cake --target=Snapshots`; what is left out, and why, stands in [not-modelled.md](not-modelled.md).\n\n");
        text.Append("| trigger | event | response | sample | AWS |\n|---|---|---|---|---|\n");
        foreach (var schema in schemas.Where(schema => !schema.IsResponse).OrderBy(schema => schema.Trigger, StringComparer.OrdinalIgnoreCase).ThenBy(schema => schema.Record, StringComparer.Ordinal))
        {
            var responses = string.Join(", ", schema.Responses.Select(response => Link(root, response)));
            text.Append($"| {schema.Trigger} | `{schema.Record}` | {responses} | {Sample(root, schema.Record)} | {(schema.Page is null ? string.Empty : $"[page]({schema.Page})")} |\n");
        }

        return text.ToString();
    }

    private static string Link(string root, string record) => FixtureOf(root, record) is { } fixture ? $"[`{record}`]({fixture})" : $"`{record}`";

    private static string Sample(string root, string record) => FixtureOf(root, record) is { } fixture ? $"[{Path.GetFileNameWithoutExtension(fixture).Split('.')[^1]}]({fixture})" : string.Empty;

    /// <summary>The sample that a reader wants first: the full one.</summary>
    private static string? FixtureOf(string root, string record)
    {
        var fixtures = Directory.EnumerateFiles(Path.Combine(root, "fixtures"), $"{record}.*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var chosen = Array.Find(fixtures, fixture => fixture.EndsWith(".full.json", StringComparison.Ordinal)) ?? fixtures.FirstOrDefault();
        return chosen is null ? null : "../" + Path.GetRelativePath(root, chosen).Replace('\\', '/');
    }
}
