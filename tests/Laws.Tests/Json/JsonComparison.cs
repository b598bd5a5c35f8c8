namespace LambdaEvents.Tests.Json;

/// <summary>The oracle of law 2: the same JSON, but for the order of members and for null instead of absent. Numbers must be written alike.</summary>
public static class JsonComparison
{
    public static IEnumerable<string> Differences(JsonTree expected, JsonTree actual, string path = "$")
    {
        switch (expected, actual)
        {
            case (JsonMembers left, JsonMembers right):
                return Differences(Present(left), Present(right), path);
            case (JsonItems left, JsonItems right) when left.Items.Length == right.Items.Length:
                return left.Items.SelectMany((item, index) => Differences(item, right.Items[index], $"{path}[{index}]"));
            case (JsonScalar left, JsonScalar right) when left.Meaning == right.Meaning:
                return [];
            default:
                return [$"{path}: expected {Shorten(expected)}, but found {Shorten(actual)}"];
        }
    }

    private static IEnumerable<string> Differences(Dictionary<string, JsonTree> expected, Dictionary<string, JsonTree> actual, string path)
    {
        foreach (var name in expected.Keys.Union(actual.Keys))
        {
            var hasLeft = expected.TryGetValue(name, out var left);
            var hasRight = actual.TryGetValue(name, out var right);
            if (hasLeft != hasRight)
            {
                yield return hasLeft ? $"{path}.{name}: lost ({Shorten(left!)})" : $"{path}.{name}: came from nowhere ({Shorten(right!)})";
            }
            else
            {
                foreach (var difference in Differences(left!, right!, $"{path}.{name}"))
                {
                    yield return difference;
                }
            }
        }
    }

    private static Dictionary<string, JsonTree> Present(JsonMembers members)
    {
        var present = new Dictionary<string, JsonTree>(StringComparer.Ordinal);
        foreach (var (name, value) in members.Members)
        {
            present[name] = value;
        }

        return present.Where(member => member.Value is not JsonScalar { IsNull: true }).ToDictionary(StringComparer.Ordinal);
    }

    private static string Shorten(JsonTree tree)
    {
        var text = tree.Print();
        return text.Length <= 80 ? text : text[..80] + "…";
    }
}
