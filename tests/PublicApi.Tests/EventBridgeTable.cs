using System.Text;
using System.Text.Json;

namespace LambdaEvents.Tests;

/// <summary>Prints <c>docs/eventbridge.md</c>: the events of EventBridge that have a record.</summary>
internal static class EventBridgeTable
{
    public static string Print(string root)
    {
        var text = new StringBuilder();
        text.Append("# Events of EventBridge\n\n");
        text.Append("The source and the detail type that a rule matches, the record of the detail, and its members. `EventBridgeEvent<Ec2InstanceStateChangeNotification>` is such an event; the records are in the package `LambdaEvents.EventBridge`, a namespace a service. Made of the schemas by `dotnet cake --target=Snapshots`.\n\n");
        text.Append("| source | detail type | record | members |\n|---|---|---|---|\n");
        foreach (var row in Rows(root).OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.DetailType, StringComparer.Ordinal))
        {
            text.Append($"| `{row.Source}` | {row.DetailType} | `{row.Record}` | {row.Members} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Source, string DetailType, string Record, string Members)> Rows(string root) =>
        from file in Directory.EnumerateFiles(Path.Combine(root, "src", "EventBridge"), "*.schema.json", SearchOption.AllDirectories)
        from definition in Definitions(file)
        where definition.Value.TryGetProperty("x-detail-type", out _)
        select (Source(definition.Value), definition.Value.GetProperty("x-detail-type").GetString()!, definition.Name, Members(definition.Value));

    private static JsonProperty[] Definitions(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.Clone().GetProperty("$defs").EnumerateObject()];
    }

    private static string Source(JsonElement definition) => definition.TryGetProperty("x-event-source", out var source) ? source.GetString()! : "aws.*";

    private static string Members(JsonElement definition) => string.Join(", ", definition.GetProperty("properties").EnumerateObject().Select(member => member.Name));
}
