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

    /// <summary>The JSON paths at which the documents differ.</summary>
    public static IReadOnlyList<string> Between(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        List<string> differences = [];
        Compare(JsonElement.Parse(expected, Options), JsonElement.Parse(actual, Options), "$", differences);
        return differences;
    }

    private static void Compare(JsonElement expected, JsonElement actual, string path, List<string> differences)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            differences.Add(path);
            return;
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                CompareObjects(Members(expected), Members(actual), path, differences);
                break;
            case JsonValueKind.Array:
                CompareArrays(expected, actual, path, differences);
                break;
            default:
                if (Text(expected) != Text(actual))
                {
                    differences.Add(path);
                }

                break;
        }
    }

    private static void CompareObjects(Dictionary<string, JsonElement> expected, Dictionary<string, JsonElement> actual, string path, List<string> differences)
    {
        foreach (var name in expected.Keys.Union(actual.Keys))
        {
            var memberPath = new StringBuilder(path);
            JsonPath.AppendMember(memberPath, name);
            if (expected.TryGetValue(name, out var expectedValue) && actual.TryGetValue(name, out var actualValue))
            {
                Compare(expectedValue, actualValue, memberPath.ToString(), differences);
            }
            else
            {
                differences.Add(memberPath.ToString());
            }
        }
    }

    private static void CompareArrays(JsonElement expected, JsonElement actual, string path, List<string> differences)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            differences.Add(path);
            return;
        }

        for (var index = 0; index < expected.GetArrayLength(); index++)
        {
            Compare(expected[index], actual[index], $"{path}[{index}]", differences);
        }
    }

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
