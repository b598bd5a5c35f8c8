using System.Text.Json.Nodes;

namespace LambdaEvents.EventBridge.Import.Schemas;

/// <summary>Drops records that no event holds any more.</summary>
internal static class Reachable
{
    private const string Prefix = "#/$defs/";

    public static void Keep(JsonObject definitions)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(definitions.Where(definition => definition.Value!["x-detail-type"] is not null).Select(definition => definition.Key));
        while (open.TryDequeue(out var name))
        {
            if (kept.Add(name))
            {
                References(definitions[name]!).ToList().ForEach(open.Enqueue);
            }
        }

        foreach (var name in definitions.Select(definition => definition.Key).Where(name => !kept.Contains(name)).ToList())
        {
            definitions.Remove(name);
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" && member.Value is JsonValue reference
            ? Target(reference.GetValue<string>())
            : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static IEnumerable<string> Target(string reference) => reference.StartsWith(Prefix, StringComparison.Ordinal) ? [reference[Prefix.Length..]] : [];
}
