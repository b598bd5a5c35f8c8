using Microsoft.CodeAnalysis.Text;

namespace LambdaEvents.Tests;

/// <summary>A schema in which <c>⟦</c> and <c>⟧</c> mark the place of the mistake.</summary>
internal sealed class MarkedSchema
{
    public MarkedSchema(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        Text = marked.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal);
        Place = start < 0 ? default : new LinePositionSpan(PositionAt(start), PositionAt(end));
    }

    /// <summary>The schema without the marks.</summary>
    public string Text { get; }

    /// <summary>Lines and columns of what the marks enclose.</summary>
    public LinePositionSpan Place { get; }

    private LinePosition PositionAt(int offset)
    {
        var before = Text[..offset];
        var lineStart = before.LastIndexOf('\n') + 1;
        return new LinePosition(before.Count(character => character == '\n'), offset - lineStart);
    }
}
