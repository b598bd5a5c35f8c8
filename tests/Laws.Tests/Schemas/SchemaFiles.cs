using System.Collections.Concurrent;
using System.Text.Json;

namespace LambdaEvents.Tests.Schemas;

/// <summary>The schema files of the shipped assemblies, and those of whole events that are composed of them.</summary>
public static class SchemaFiles
{
    private static readonly string Source = Repository.Path("src");

    private static readonly Dictionary<string, string> Paths = new[] { "Events", "Responses", "EventBridge" }
        .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Source, project), "*.schema.json", SearchOption.AllDirectories))
        .ToDictionary(path => Path.GetFileName(path).Replace(".schema.json", "", StringComparison.Ordinal), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, JsonElement> Loaded = new();

    private static readonly Dictionary<string, string> Events = Catalogue.All
        .Where(record => record.Pattern != default)
        .ToDictionary(record => record.Name, record => EventSchema.Write(record, Load(Paths["eventbridge"]), Load(Paths[record.Schema])), StringComparer.Ordinal);

    /// <summary>All files, each with a path for copies, under which references from one to another hold.</summary>
    public static IEnumerable<(string File, string Copy)> All =>
        [.. Paths.Values.Select(file => (file, Path.GetRelativePath(Source, file))), .. Events.Values.Select(file => (file, Path.Combine("events", Path.GetFileName(file))))];

    public static SchemaNode Of(PayloadDescriptor record)
    {
        var file = record.Pattern == default ? Paths[record.Schema] : Events[record.Name];
        var root = new SchemaNode(file, Load(file));
        return root.Title == record.Name ? root : root.Resolve($"#/$defs/{record.Name}");
    }

    /// <summary>The schema of a record that a schema of another package names by <c>x-type</c>.</summary>
    public static SchemaNode Defining(string record) => Paths.Values
        .Where(path => Load(path).TryGetProperty("$defs", out var definitions) && definitions.TryGetProperty(record, out var definition) && !definition.TryGetProperty("x-type", out _))
        .Select(path => new SchemaNode(path, Load(path)).Resolve($"#/$defs/{record}"))
        .Single();

    public static JsonElement Load(string path) => Loaded.GetOrAdd(path, static file =>
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.Clone();
    });
}
