using System.Text;

namespace LambdaEvents.Generator.Emit;

/// <summary>Writes C# text: lines, blocks and documentation.</summary>
internal sealed class CodeWriter
{
    /// <summary>The longest line, where a line can be broken at all.</summary>
    public const int Width = 160;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>How many columns a line has left.</summary>
    public int Room => Width - (_indent * 4);

    public void Line() => _text.Append('\n');

    public void Line(string line) => _text.Append(' ', _indent * 4).Append(line).Append('\n');

    public void Indent() => _indent++;

    public void Outdent() => _indent--;

    public void Open()
    {
        Line("{");
        _indent++;
    }

    public void Close(string end = "}")
    {
        _indent--;
        Line(end);
    }

    /// <summary>Writes a list in brackets on as few lines as fit.</summary>
    public void List(IReadOnlyList<string> items, string end)
    {
        var oneLine = $"[{string.Join(", ", items)}]{end}";
        if (oneLine.Length <= Room)
        {
            Line(oneLine);
            return;
        }

        Line("[");
        _indent++;
        Wrap(string.Empty, [.. items.Select(item => item + ",")]);
        Close("]" + end);
    }

    /// <summary>Writes one element of documentation, whose text is XML already.</summary>
    public void Documentation(string element, string xml) => Documentation(element, element, xml);

    /// <summary>Writes one element of documentation with attributes.</summary>
    public void Documentation(string start, string element, string xml)
    {
        var oneLine = $"/// <{start}>{xml}</{element}>";
        if (oneLine.Length <= Room)
        {
            Line(oneLine);
            return;
        }

        Line($"/// <{start}>");
        Wrap("/// ", xml.Split(' '));
        Line($"/// </{element}>");
    }

    public override string ToString() => _text.ToString();

    private void Wrap(string prefix, string[] words)
    {
        var line = new StringBuilder(prefix);
        foreach (var word in words)
        {
            if (line.Length > prefix.Length && line.Length + word.Length + 1 > Room)
            {
                Line(line.ToString());
                line.Clear().Append(prefix);
            }

            line.Append(line.Length > prefix.Length ? " " : string.Empty).Append(word);
        }

        Line(line.ToString());
    }
}
