using System.Text.Json;
using System.Text.Json.Nodes;

namespace LambdaEvents.EventBridge.Import.Schemas;

/// <summary>
/// What a person knows better than the registry about the events of one service: <c>overrides.json</c> beside its schema. It survives every import.
/// <list type="bullet">
/// <item><c>names</c>: C# names of records by detail type.</item>
/// <item><c>$defs</c>: a JSON Merge Patch (RFC 7396) over the definitions of the schema: members are added and changed, null takes one away, a new definition is a record
/// or an event that the registry lacks. In a definition <c>required</c> adds to what the registry requires, <c>x-optional</c> takes from it, and <c>x-reason</c> says
/// where the change was seen; a change of something that the registry has must give one.</item>
/// </list>
/// </summary>
internal sealed class Overrides
{
    private readonly string _path;
    private readonly JsonObject _root;

    private Overrides(string path, JsonObject root)
    {
        _path = path;
        _root = root;
    }

    /// <summary>Reads the overrides of a service; there may be none.</summary>
    /// <exception cref="ImportException">The file is not such a file.</exception>
    public static Overrides Load(string path)
    {
        if (!File.Exists(path))
        {
            return new Overrides(path, []);
        }

        try
        {
            var root = JsonNode.Parse(File.ReadAllBytes(path)) as JsonObject ?? throw new ImportException($"{path} is no JSON object.");
            var stranger = root.FirstOrDefault(member => member.Key is not ("names" or "$defs") || member.Value is not JsonObject).Key;
            return stranger is null ? new Overrides(path, root) : throw new ImportException($"{path} has '{stranger}'. It may have 'names' and '$defs', which are objects.");
        }
        catch (JsonException exception)
        {
            throw new ImportException($"{path} is not JSON: {exception.Message}");
        }
    }

    /// <summary>The C# name that a person gives the record of an event.</summary>
    public string? NameOf(string detailType) => (_root["names"] as JsonObject)?[detailType]?.GetValue<string>();

    /// <summary>Changes a schema.</summary>
    /// <exception cref="ImportException">A definition is changed without a reason, or a change does not fit.</exception>
    public void Apply(JsonObject schema)
    {
        var definitions = (JsonObject)schema["$defs"]!;
        foreach (var (name, change) in _root["$defs"] as JsonObject ?? [])
        {
            if (change is null)
            {
                definitions.Remove(name);
            }
            else
            {
                Apply(definitions, name, change as JsonObject ?? throw new ImportException($"{_path}: '{name}' is no object."));
            }
        }

        Sort(definitions);
    }

    private void Apply(JsonObject definitions, string name, JsonObject change)
    {
        if (definitions[name] is not JsonObject definition)
        {
            if (change["type"] is null || change["description"] is null)
            {
                throw new ImportException($"{_path}: the registry has no record '{name}', so it must be whole, with 'type' and 'description'.");
            }

            definitions[name] = Without(change, "x-reason");
            return;
        }

        if (string.IsNullOrWhiteSpace(change["x-reason"]?.GetValue<string>()))
        {
            throw new ImportException($"{_path}: '{name}' changes what the registry says, without 'x-reason'.");
        }

        Require(definition, name, change);
        Merge(definition, Without(change, "x-reason", "x-optional", "required"));
        Order(definition);
    }

    private void Require(JsonObject definition, string name, JsonObject change)
    {
        var required = Texts(definition["required"]);
        var optional = Texts(change["x-optional"]);
        if (optional.Except(required).FirstOrDefault() is { } stranger)
        {
            throw new ImportException($"{_path}: '{name}' makes '{stranger}' optional, which the registry does not require.");
        }

        var result = required.Except(optional).Union(Texts(change["required"])).Select(text => (JsonNode)text).ToArray();
        definition.Remove("required");
        if (result.Length > 0)
        {
            definition["required"] = new JsonArray(result);
        }
    }

    private static void Merge(JsonObject target, JsonObject change)
    {
        foreach (var (name, value) in change)
        {
            if (value is null)
            {
                target.Remove(name);
            }
            else if (value is JsonObject inner && target[name] is JsonObject there)
            {
                Merge(there, inner);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }

    // What a record says of itself, then what it requires, then its members.
    private static void Order(JsonObject definition)
    {
        string[] last = ["type", "required", "properties"];
        foreach (var name in last.Where(definition.ContainsKey))
        {
            var value = definition[name];
            definition.Remove(name);
            definition[name] = value;
        }
    }

    // Events first, by name, as they are looked for; the records within them after that.
    private static void Sort(JsonObject definitions)
    {
        var sorted = definitions.OrderBy(definition => definition.Value?["x-detail-type"] is null).ThenBy(definition => definition.Key, StringComparer.Ordinal).ToList();
        definitions.Clear();
        sorted.ForEach(definition => definitions.Add(definition.Key, definition.Value));
    }

    private static string[] Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(item => item!.GetValue<string>())];

    private static JsonObject Without(JsonObject change, params ReadOnlySpan<string> names)
    {
        var copy = (JsonObject)change.DeepClone();
        foreach (var name in names)
        {
            copy.Remove(name);
        }

        return copy;
    }
}
