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
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 3)
        {
            throw new ArgumentException($"The rule '{line}' must have a record, payload ids and at least one test, with bars between them.");
        }

        var tests = new RecognitionTest[parts.Length - 2];
        for (var index = 0; index < tests.Length; index++)
        {
            tests[index] = ParseTest(parts[index + 2]);
        }

        return new RecognitionRule(parts[0], parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), tests);
    }

    private static RecognitionTest ParseTest(string text)
    {
        var parts = text.Split(' ', 3);
        return parts switch
        {
            [var pointer] when pointer.StartsWith('!') => RecognitionTest.Lacks(pointer.Substring(1)),
            [var pointer] => RecognitionTest.Has(pointer),
            [var pointer, "=", var value] => RecognitionTest.Is(pointer, value),
            [var pointer, "^=", var prefix] => RecognitionTest.StartsWith(pointer, prefix),
            [var pointer, "*=", var part] => RecognitionTest.Contains(pointer, part),
            _ => throw new ArgumentException($"The test '{text}' must be a JSON pointer, alone or behind '!', or with '=', '^=' or '*=' and a value behind it."),
        };
    }
}
