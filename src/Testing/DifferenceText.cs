using System.Globalization;
using System.Text;

namespace LambdaEvents.Testing;

/// <summary>Differences as text for a person: a line each, of which there are not too many and none is too long.</summary>
internal static class DifferenceText
{
    private const int MaxLines = 20;
    private const int MaxValueLength = 200;

    public static string Of(string statement, IReadOnlyList<PayloadDifference> differences)
    {
        if (differences.Count == 0)
        {
            // What a user's own partial class keeps beside the document can differ.
            return $"{statement}, though their JSON is.";
        }

        var text = new StringBuilder(statement).Append(':');
        foreach (var difference in differences.Take(MaxLines))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {difference.Path}: expected {Value(difference.Expected)}, actual {Value(difference.Actual)}");
        }

        if (differences.Count > MaxLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  and {differences.Count - MaxLines} more");
        }

        return text.ToString();
    }

    private static string Value(string? json) => json switch
    {
        null => "nothing",
        { Length: > MaxValueLength } => $"{json[..MaxValueLength]}… ({json.Length} characters)",
        _ => json,
    };
}
