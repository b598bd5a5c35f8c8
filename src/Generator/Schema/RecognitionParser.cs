using LambdaEvents.Generator.Diagnostics;

namespace LambdaEvents.Generator.Schema;

/// <summary>Reads <c>x-recognise</c>: alternatives, each a set of JSON pointers with what must stand there. A rule becomes one line of text, which Core reads.</summary>
internal sealed class RecognitionParser(ProblemList problems)
{
    private const string Separator = " | ";

    public List<Located<string>> Parse(KeywordSet keywords)
    {
        if (keywords.Value("x-recognise") is not { } value)
        {
            return [];
        }

        if (value.Items.Count == 0)
        {
            Report(keywords.NameSpan("x-recognise"), "there is no alternative");
        }

        return [.. value.Items.Select(ParseRule).Where(rule => rule.Value.Length > 0)];
    }

    private Located<string> ParseRule(JsonValue rule)
    {
        var start = new SourceSpan(rule.Span.Start, 1);
        if (rule.Kind != JsonKind.Object || rule.Members.Count == 0)
        {
            Report(start, "an alternative is an object of JSON pointers");
            return new Located<string>(string.Empty, start);
        }

        if (rule.Members.All(member => member.Value is { Kind: JsonKind.Boolean, IsTrue: false }))
        {
            Report(start, "what is absent tells no payload from others; something must be there");
        }

        var tests = rule.Members.Select(ParseTest).ToList();
        return new Located<string>(tests.Contains(string.Empty) ? string.Empty : string.Join(Separator, tests), start);
    }

    /// <summary>The text of one test; empty when it has a mistake.</summary>
    private string ParseTest(JsonMember member)
    {
        var pointer = member.Name.Value;
        if (!pointer.StartsWith("/", StringComparison.Ordinal) || pointer.Length < 2 || pointer.Contains(' ') || pointer.Split('/').Any(IsOtherIndex))
        {
            Report(member.Name.Span, $"'{pointer}' must be a JSON pointer without blanks, whose only index is 0");
            return string.Empty;
        }

        var value = member.Value;
        return value switch
        {
            { IsTrue: true } => pointer,
            { Kind: JsonKind.Boolean } => "!" + pointer,
            { Kind: JsonKind.Text } => Compare(pointer, "=", value),
            { Kind: JsonKind.Object, Members.Count: 1 } when value.Members[0] is { Name.Value: "prefix", Value.Kind: JsonKind.Text } prefix => Compare(pointer, "^=", prefix.Value),
            { Kind: JsonKind.Object, Members.Count: 1 } when value.Members[0] is { Name.Value: "contains", Value.Kind: JsonKind.Text } part => Compare(pointer, "*=", part.Value),
            _ => Unusable(value, $"'{pointer}' must be true, false, a text, or an object with 'prefix' or 'contains'"),
        };
    }

    private string Compare(string pointer, string comparison, JsonValue value) =>
        value.Text.Length == 0 || value.Text.Contains('|') || value.Text.Trim() != value.Text || value.Text.Any(char.IsControl)
            ? Unusable(value, $"'{value.Text}' must be a text without bars, without control characters, and without blanks at its ends")
            : $"{pointer} {comparison} {value.Text}";

    private string Unusable(JsonValue value, string reason)
    {
        Report(value.Kind is JsonKind.Object or JsonKind.Array ? new SourceSpan(value.Span.Start, 1) : value.Span, reason);
        return string.Empty;
    }

    private void Report(SourceSpan span, string reason) => problems.Add(Descriptors.InvalidRecognition, span, reason);

    private static bool IsOtherIndex(string step) => step.Length > 0 && step != "0" && step.All(char.IsDigit);
}
