using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents;

/// <summary>Finds where two documents differ. Order of members does not count, null and absent are one, and numbers are compared as they are written.</summary>
internal static class JsonDifference
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonScanner.MaxDepth };

    /// <summary>The places at which the documents differ.</summary>
    public static IReadOnlyList<PayloadDifference> Between(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        List<PayloadDifference> differences = [];
        Compare(JsonElement.Parse(expected, Options), JsonElement.Parse(actual, Options), "$", differences);
        return differences;
    }

    private static void Compare(JsonElement expected, JsonElement actual, string path, List<PayloadDifference> differences)
    {
        switch (expected.ValueKind)
        {
            case var kind when kind != actual.ValueKind:
                Add(expected, actual, path, differences);
                break;
            case JsonValueKind.Object:
                CompareObjects(Members(expected), Members(actual), path, differences);
                break;
            case JsonValueKind.Array:
                CompareArrays(expected, actual, path, differences);
                break;
            default:
                if (Text(expected) != Text(actual))
                {
                    Add(expected, actual, path, differences);
                }

                break;
        }
    }

    private static void CompareObjects(
        Dictionary<string, JsonElement> expected, Dictionary<string, JsonElement> actual, string path, List<PayloadDifference> differences)
    {
        foreach (var name in expected.Keys.Union(actual.Keys))
        {
            var memberPath = new StringBuilder(path);
            JsonPath.AppendMember(memberPath, name);
            CompareOptional(Find(expected, name), Find(actual, name), memberPath.ToString(), differences);
        }

        static JsonElement? Find(Dictionary<string, JsonElement> members, string name) => members.TryGetValue(name, out var value) ? value : null;
    }

    private static void CompareArrays(JsonElement expected, JsonElement actual, string path, List<PayloadDifference> differences)
    {
        for (var index = 0; index < Math.Max(expected.GetArrayLength(), actual.GetArrayLength()); index++)
        {
            CompareOptional(Find(expected, index), Find(actual, index), $"{path}[{index}]", differences);
        }

        static JsonElement? Find(JsonElement items, int index) => index < items.GetArrayLength() ? items[index] : null;
    }

    private static void CompareOptional(JsonElement? expected, JsonElement? actual, string path, List<PayloadDifference> differences)
    {
        if (expected is { } left && actual is { } right)
        {
            Compare(left, right, path, differences);
        }
        else
        {
            Add(expected, actual, path, differences);
        }
    }

    private static void Add(JsonElement? expected, JsonElement? actual, string path, List<PayloadDifference> differences) =>
        differences.Add(new PayloadDifference { Path = path, Expected = expected?.GetRawText(), Actual = actual?.GetRawText() });

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[JsonText.Decode(JsonMarshal.GetRawUtf8PropertyName(member), isEscaped: true)] = member.Value;
        }

        return members.Where(member => member.Value.ValueKind != JsonValueKind.Null).ToDictionary(StringComparer.Ordinal);
    }

    private static string Text(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        return element.ValueKind == JsonValueKind.String ? JsonText.Decode(raw[1..^1], isEscaped: true) : Encoding.UTF8.GetString(raw);
    }
}
