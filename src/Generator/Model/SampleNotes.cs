using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Reads what is known of samples: the rows of Markdown tables whose first cell is a path in backticks.</summary>
internal static class SampleNotes
{
    private const string Start = "| `";
    private const string Middle = "` | ";

    public static EquatableArray<SampleNote> Parse(string markdown, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return markdown.Split('\n').Select(ParseRow).OfType<SampleNote>().ToEquatableArray();
    }

    private static SampleNote? ParseRow(string line)
    {
        var middle = line.IndexOf(Middle, StringComparison.Ordinal);
        if (middle < 0 || !line.StartsWith(Start, StringComparison.Ordinal))
        {
            return null;
        }

        var text = line.Substring(middle + Middle.Length).TrimEnd().TrimEnd('|').Trim();
        return text.Length == 0 ? null : new SampleNote(line.Substring(Start.Length, middle - Start.Length), text);
    }
}
