using System.Text;

namespace LambdaEvents.Generator.Model;

/// <summary>Judges whether a description says something.</summary>
internal static class Descriptions
{
    private static readonly HashSet<string> Noise = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "field", "for", "in", "is", "its", "member", "of", "on", "property", "record", "that", "the", "this", "value", "which",
    };

    /// <summary>Whether a description has no word that its name does not have: "The ARN of the event source." for <c>eventSourceARN</c>.</summary>
    public static bool RepeatsName(string description, params string[] names)
    {
        var known = new HashSet<string>(names.SelectMany(Naming.WordsOf), StringComparer.OrdinalIgnoreCase);
        return Naming.WordsOf(description).All(word => Noise.Contains(word) || known.Contains(word));
    }

    /// <summary>The description on one line, or what stands in for one.</summary>
    public static string Clean(string? text, string fallback) => string.IsNullOrWhiteSpace(text) ? Clean(fallback) : Clean(text ?? fallback);

    /// <summary>The text on one line; whatever starts a new line or cannot stand in XML is a blank or is left out.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var isBlank = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsWhiteSpace(character))
            {
                clean.Append(isBlank ? string.Empty : " ");
                isBlank = true;
            }
            else if (IsXml(text, index))
            {
                clean.Append(character);
                isBlank = false;
            }
        }

        return clean.ToString().TrimEnd();
    }

    private static bool IsXml(string text, int index)
    {
        var character = text[index];
        if (char.IsSurrogate(character))
        {
            var other = char.IsHighSurrogate(character) ? index + 1 : index - 1;
            return other >= 0 && other < text.Length && (char.IsSurrogatePair(text, Math.Min(index, other)));
        }

        return !char.IsControl(character) && character is not ('\uFFFE' or '\uFFFF');
    }
}
