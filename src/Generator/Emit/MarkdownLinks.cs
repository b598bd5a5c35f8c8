using System.Text;

namespace LambdaEvents.Generator.Emit;

/// <summary>Writes a sentence of Markdown as documentation: links become links, all else is text.</summary>
internal static class MarkdownLinks
{
    public static string ToXml(string markdown)
    {
        var xml = new StringBuilder();
        var position = 0;
        while (FindLink(markdown, position) is var (start, middle, end) && start >= 0)
        {
            var text = markdown.Substring(start + 1, middle - start - 1);
            var address = markdown.Substring(middle + 2, end - middle - 2);
            xml.Append(Literals.XmlText(markdown.Substring(position, start - position)));
            xml.Append("<see href=\"").Append(Literals.Xml(address)).Append("\">").Append(Literals.XmlText(text)).Append("</see>");
            position = end + 1;
        }

        return xml.Append(Literals.XmlText(markdown.Substring(position))).ToString();
    }

    /// <summary>Where the next link begins, where its text ends and where it ends; -1 where there is none.</summary>
    private static (int Start, int Middle, int End) FindLink(string markdown, int position)
    {
        var middle = markdown.IndexOf("](", position, StringComparison.Ordinal);
        var start = middle < 0 ? -1 : markdown.LastIndexOf('[', middle, middle - position + 1);
        var end = middle < 0 ? -1 : markdown.IndexOf(')', middle);
        return start < 0 || end < 0 ? (-1, -1, -1) : (start, middle, end);
    }
}
