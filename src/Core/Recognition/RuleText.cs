using System.Text;

namespace LambdaEvents.Recognition;

/// <summary>Reads rules as generated code holds them: <c>SqsEvent | sqs-event | /Records/0/eventSource = aws:sqs</c>, a line each.</summary>
internal static class RuleText
{
    public static RecognitionRule[] Parse(ReadOnlySpan<byte> utf8)
    {
        List<RecognitionRule> rules = [];
        foreach (var line in Encoding.UTF8.GetString(utf8).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            rules.Add(ParseRule(line));
        }

        return [.. rules];
    }

    private static RecognitionRule ParseRule(string line)
    {
        if (line.Split('|', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } record, var payloadIds, .. { Length: > 0 } texts])
        {
            throw new ArgumentException($"The rule '{line}' must have a record, payload ids and at least one test, with bars between them.");
        }

        var tests = Array.ConvertAll(texts, text => ParseTest(text, line));
        if (Array.TrueForAll(tests, test => test.Kind == RecognitionTestKind.Absent))
        {
            throw new ArgumentException($"The rule '{line}' must ask for something that is there.");
        }

        return new RecognitionRule(record, payloadIds.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), tests);
    }

    private static RecognitionTest ParseTest(string text, string line)
    {
        var parts = text.Split(' ', 3);
        return parts switch
        {
            [['!', .. var pointer]] when IsPointer(pointer) => RecognitionTest.Lacks(pointer),
            [var pointer] when IsPointer(pointer) => RecognitionTest.Has(pointer),
            [var pointer, "=", var value] when IsPointer(pointer) => RecognitionTest.Is(pointer, value),
            [var pointer, "^=", var prefix] when IsPointer(pointer) => RecognitionTest.StartsWith(pointer, prefix),
            [var pointer, "*=", var part] when IsPointer(pointer) => RecognitionTest.Contains(pointer, part),
            _ => throw new ArgumentException($"The test '{text}' of the rule '{line}' must be a JSON pointer, alone or behind '!', or with '=', '^=' or '*=' and a value behind it."),
        };
    }

    private static bool IsPointer(string text) => text.StartsWith('/');
}
