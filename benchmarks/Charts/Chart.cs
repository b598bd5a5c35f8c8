using System.Globalization;

namespace LambdaEvents.Benchmarks.Charts;

/// <summary>Draws docs/performance.svg from the table between the marks in docs/performance.md: bars a payload, as multiples of the floor.</summary>
public static class Chart
{
    private const string Begin = "<!-- chart -->";
    private const string End = "<!-- /chart -->";

    public static void Draw(TextWriter output)
    {
        var folder = Path.Combine(Repository.Root, "docs");
        var rows = Read(File.ReadAllText(Path.Combine(folder, "performance.md")));
        var path = Path.Combine(folder, "performance.svg");
        File.WriteAllText(path, ChartSvg.Print(rows));
        output.WriteLine($"{path} shows {rows.Count} payloads.");
    }

    /// <summary>The rows of the table, without its head: payload, ours, System.Text.Json.</summary>
    public static IReadOnlyList<ChartRow> Read(string markdown)
    {
        var begin = markdown.IndexOf(Begin, StringComparison.Ordinal);
        var end = markdown.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"docs/performance.md has no table between {Begin} and {End}.");
        }

        var lines = markdown[(begin + Begin.Length)..end].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Skip(2).Select(Row)];
    }

    private static ChartRow Row(string line)
    {
        var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        return new ChartRow(cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture));
    }
}
