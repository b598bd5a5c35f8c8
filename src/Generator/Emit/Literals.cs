using System.Globalization;
using System.Text;

namespace LambdaEvents.Generator.Emit;

/// <summary>Writes texts into C# and XML.</summary>
internal static class Literals
{
    /// <summary>A C# string literal.</summary>
    public static string Text(string value)
    {
        var literal = new StringBuilder("\"", value.Length + 2);
        foreach (var character in value)
        {
            if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else if (IsPrintable(character))
            {
                literal.Append(character);
            }
            else
            {
                literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A C# string literal, or <c>null</c>.</summary>
    public static string TextOrNull(string? value) => value is null ? "null" : Text(value);

    /// <summary>Text or an attribute of XML.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    /// <summary>Text of XML, where quotes may stand as they are.</summary>
    public static string XmlText(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
