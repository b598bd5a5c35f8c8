using System.Collections.Concurrent;
using System.Text.Json;

namespace LambdaEvents.Tests.Schemas;

/// <summary>The schema files of the shipped assemblies.</summary>
public static class SchemaFiles
{
    private static readonly Dictionary<string, string> Paths = new[] { "Events", "Responses" }
        .SelectMany(project => Directory.EnumerateFiles(Repository.Path("src", project), "*.schema.json", SearchOption.AllDirectories))
        .ToDictionary(path => Path.GetFileName(path).Replace(".schema.json", "", StringComparison.Ordinal), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, JsonElement> Loaded = new();

    public static IEnumerable<string> All => Paths.Values;

    public static SchemaNode Of(PayloadDescriptor record)
    {
        var file = Paths[record.Schema];
        var root = new SchemaNode(file, Load(file));
        return root.Title == record.Name ? root : root.Resolve($"#/$defs/{record.Name}");
    }

    public static JsonElement Load(string path) => Loaded.GetOrAdd(path, static file =>
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.Clone();
    });
}
