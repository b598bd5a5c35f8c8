using System.Globalization;
using System.Security;
using System.Text;

namespace LambdaEvents.Benchmarks.Charts;

/// <summary>The chart as SVG. Its colours have contrast enough on white and on black, for a picture in a README does not know which it stands on.</summary>
public static class ChartSvg
{
    private const int Width = 760;
    private const int Left = 130;
    private const int Right = 60;
    private const int Top = 78;
    private const int RowHeight = 42;
    private const int BarHeight = 14;
    private const string Ink = "#76808c";
    private const string OursColor = "#2f81f7";
    private const string PlainColor = "#c27c2c";

    public static string Print(IReadOnlyList<ChartRow> rows)
    {
        var bottom = Top + (rows.Count * RowHeight);
        var scale = (Width - Left - Right) / rows.Max(row => Math.Max(row.Ours, row.Plain));
        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {bottom + 14}" font-family="system-ui, sans-serif" font-size="13" fill="{Ink}" role="img" aria-label="Time to read a payload, as a multiple of moving over its tokens">""");
        Line(svg, $"""  <text x="0" y="18" font-size="15" font-weight="600">Reading a payload, as a multiple of moving over its tokens</text>""");
        Legend(svg, 0, OursColor, "LambdaEvents");
        Legend(svg, 130, PlainColor, "System.Text.Json, generated code");
        for (var index = 0; index < rows.Count; index++)
        {
            Row(svg, rows[index], Top + (index * RowHeight), scale);
        }

        Line(svg, $"""  <line x1="{Left + scale:0.0}" x2="{Left + scale:0.0}" y1="{Top - 12}" y2="{bottom}" stroke="{Ink}" stroke-dasharray="4 3"/>""");
        Line(svg, $"""  <text x="{Left + scale:0.0}" y="{Top - 17}" text-anchor="middle">floor = 1</text>""");
        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static void Legend(StringBuilder svg, int x, string color, string text)
    {
        Line(svg, $"""  <rect x="{x}" y="32" width="12" height="12" rx="2" fill="{color}"/>""");
        Line(svg, $"""  <text x="{x + 18}" y="43">{text}</text>""");
    }

    private static void Row(StringBuilder svg, ChartRow row, int y, double scale)
    {
        Line(svg, $"""  <text x="{Left - 10}" y="{y + 19}" text-anchor="end">{SecurityElement.Escape(row.Payload)}</text>""");
        Bar(svg, y, row.Ours, scale, OursColor);
        Bar(svg, y + BarHeight + 2, row.Plain, scale, PlainColor);
    }

    private static void Bar(StringBuilder svg, int y, double value, double scale, string color)
    {
        Line(svg, $"""  <rect x="{Left}" y="{y}" width="{value * scale:0.0}" height="{BarHeight}" rx="2" fill="{color}"/>""");

        // A figure that would stand on the line of the floor stands behind it.
        var end = value is > 0.75 and < 1 ? scale : value * scale;
        Line(svg, $"""  <text x="{Left + end + 6:0.0}" y="{y + 11}" font-size="12">{value:0.00}</text>""");
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
