using System.Text.Json;

namespace LambdaEvents.EventBridge.Import.Schemas;

/// <summary>The names of types that are taken, over the whole product.</summary>
internal sealed class ProductNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Takes a name.</summary>
    /// <returns>False when it is taken already.</returns>
    public bool Take(string name) => _taken.Add(name);

    /// <summary>The names of the records and known values of other projects.</summary>
    public static ProductNames Of(IEnumerable<string> projects)
    {
        var names = new ProductNames();
        foreach (var file in projects.SelectMany(project => Directory.EnumerateFiles(project, "*.schema.json", SearchOption.AllDirectories)))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            names.Collect(document.RootElement);
        }

        return names;
    }

    private void Collect(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            node.EnumerateArray().ToList().ForEach(Collect);
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in node.EnumerateObject())
        {
            if (member is { Name: "title", Value.ValueKind: JsonValueKind.String })
            {
                _taken.Add(member.Value.GetString()!);
            }
            else if (member.Name is "$defs" or "x-values" && member.Value.ValueKind == JsonValueKind.Object)
            {
                _taken.UnionWith(member.Value.EnumerateObject().Select(definition => definition.Name));
            }

            Collect(member.Value);
        }
    }
}
