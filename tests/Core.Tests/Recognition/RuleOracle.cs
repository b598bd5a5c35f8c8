using System.Text.Json;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

/// <summary>What rules say of a document, by its tree: slow, and plain to see.</summary>
internal static class RuleOracle
{
    /// <summary>A test as rules write it.</summary>
    public static RecognitionTest Test(string text) => Rule($"/somewhere | {text}").Tests[1];

    /// <summary>A rule from its tests.</summary>
    public static RecognitionRule Rule(string tests) => RuleText.Parse(System.Text.Encoding.UTF8.GetBytes($"Order | order | {tests}")).Single();

    public static bool Holds(RecognitionRule rule, JsonElement root) => rule.Tests.All(test => Passes(test, root));

    public static bool Passes(RecognitionTest test, JsonElement root)
    {
        var place = Find(root, test.Pointer);
        var text = place switch
        {
            { ValueKind: JsonValueKind.String } => place.Value.GetString()!,
            { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } => place.Value.GetRawText(),
            _ => null,
        };
        return test.Kind switch
        {
            RecognitionTestKind.Present => place is not null,
            RecognitionTestKind.Absent => place is null,
            RecognitionTestKind.Equal => text == test.Value,
            RecognitionTestKind.Prefix => text?.StartsWith(test.Value, StringComparison.Ordinal) == true,
            _ => text?.Contains(test.Value, StringComparison.Ordinal) == true,
        };
    }

    /// <summary>The value at a pointer; null is none.</summary>
    private static JsonElement? Find(JsonElement value, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            if (step == "0" ? value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0 : value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out _))
            {
                return null;
            }

            value = step == "0" ? value[0] : value.GetProperty(step);
        }

        return value.ValueKind == JsonValueKind.Null ? null : value;
    }
}
