using Spectre.Console;

namespace LambdaEvents.Cli.Reporting;

/// <summary>The catalogue as a table, for people at a terminal.</summary>
internal static class CatalogueTable
{
    public static void Print(TextWriter output, IReadOnlyList<PayloadDescriptor> records)
    {
        var table = new Table().AddColumns("Record", "Direction", "Schema", "Payloads", "Source: detail type");
        foreach (var record in records)
        {
            table.AddRow(
                new Text(record.Name),
                new Text(CatalogueText.Direction(record)),
                new Text(record.Schema),
                new Text(string.Join(", ", record.PayloadIds)),
                new Text(Pattern(record)));
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    private static string Pattern(PayloadDescriptor record) =>
        record.Pattern == default ? string.Empty : $"{record.Pattern.Source ?? "any"}: {record.Pattern.DetailType}";
}
