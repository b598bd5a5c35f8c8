using System.Text.Json;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests.Schemas;

/// <summary>A part of a schema file, as a JSON Schema reader sees it: the tests' own reading, apart from the generator's.</summary>
public sealed record SchemaNode(string File, JsonElement Json)
{
    public string? Title => Text("title");

    public string? Format => Text("format");

    /// <summary>Whether this is a map whose values are texts.</summary>
    public bool IsMapOfTexts => MapValue is { AllowedKinds: ["string"] };

    /// <summary>What the values of this map are; null for anything else than a map, and for a map of any JSON.</summary>
    public SchemaNode? MapValue => Object("additionalProperties");

    /// <summary>What the items of this list are.</summary>
    public SchemaNode? Item => Object("items");

    /// <summary>The kinds of JSON that may stand here, null aside; none where any may.</summary>
    public string[] AllowedKinds => Json.TryGetProperty("oneOf", out var choices)
        ? [.. choices.EnumerateArray().SelectMany(choice => (this with { Json = choice }).AllowedKinds)]
        : Target.OwnKinds;

    /// <summary>The kinds of JSON that this node itself allows, null aside.</summary>
    public string[] Kinds => [.. OwnKinds.Where(kind => kind != "null")];

    /// <summary>What may stand here, null aside, where the node gives a choice.</summary>
    public SchemaNode[] Alternatives => Json.TryGetProperty("oneOf", out var choices)
        ? [.. choices.EnumerateArray().Select(choice => this with { Json = choice }).Where(choice => choice.Text("$ref") is not null || choice.Kinds.Length > 0)]
        : [];

    /// <summary>The values that make the payload what it is; none where the node has no say in that.</summary>
    public string[] Constants => Json.TryGetProperty("const", out var value)
        ? [value.GetString()!]
        : Json.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(candidate => candidate.GetString()!)] : [];

    /// <summary>The members of this record, each under its name on the wire; null where the node is no record.</summary>
    public IReadOnlyDictionary<string, SchemaNode>? Members => Json.TryGetProperty("properties", out var properties)
        ? properties.EnumerateObject().ToDictionary(member => member.Name, member => this with { Json = member.Value }, StringComparer.Ordinal)
        : null;

    /// <summary>What this node says or refers to.</summary>
    public SchemaNode Target => Text("$ref") is { } reference
        ? Resolve(reference).Target
        : Json.TryGetProperty("oneOf", out var choices) ? (this with { Json = choices[0] }).Target : this;

    private string[] OwnKinds => !Json.TryGetProperty("type", out var type)
        ? []
        : type.ValueKind == JsonValueKind.String
            ? [type.GetString()!]
            : [.. type.EnumerateArray().Select(kind => kind.GetString()!).Where(kind => kind != "null")];

    public bool Has(string keyword) => Json.TryGetProperty(keyword, out _);

    public string? Text(string keyword) => Json.TryGetProperty(keyword, out var value) ? value.GetString() : null;

    /// <summary>Whether AWS always sends a member of this record.</summary>
    public bool Requires(string name) => Json.TryGetProperty("required", out var required) && required.EnumerateArray().Any(member => member.GetString() == name);

    public SchemaNode Resolve(string reference)
    {
        var parts = reference.Split('#');
        var file = parts[0].Length == 0 ? File : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(File)!, parts[0]));
        var node = SchemaFiles.Load(file);
        foreach (var step in (parts.Length > 1 ? parts[1] : "").Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node.GetProperty(step);
        }

        return new SchemaNode(file, node);
    }

    /// <summary>Whether a member of this record is the list of records without which the document is another payload.</summary>
    public bool IsBatch(string name) =>
        Has("x-payload") && !Has("x-detail-type") && Requires(name) && !Has("x-direction") && At([name]) is { Item: { } item } && item.Has("$ref");

    /// <summary>Whether a value in this place makes the document another payload.</summary>
    public bool Rejects(ReadOnlySpan<object> steps, JsonTree value)
    {
        if (steps.IsEmpty)
        {
            return Item is { } item ? value is not JsonItems items || items.Items.Any(candidate => !item.Holds(candidate)) : value is not JsonMembers;
        }

        if (Item is { } own && steps is [int])
        {
            return !own.Holds(value);
        }

        if (value is JsonScalar { IsNull: true })
        {
            return false;
        }

        return steps switch
        {
            [string batch] when IsBatch(batch) => value is not JsonItems { Items: [] },
            [string batch, int] when IsBatch(batch) => value is not JsonMembers,
            _ => At(steps) is { } node && (node.Has("const") || node.Has("enum")),
        };
    }

    /// <summary>The node that describes a place, references followed, or null where any JSON may stand.</summary>
    public SchemaNode? At(ReadOnlySpan<object> steps)
    {
        var node = (SchemaNode?)Target;
        foreach (var step in steps)
        {
            node = node?.Child(step)?.Target;
        }

        return node;
    }

    /// <summary>What stands in the schema for the member or item in a place, references not followed.</summary>
    public SchemaNode? Member(ReadOnlySpan<object> steps) => steps.IsEmpty ? this : At(steps[..^1])?.Child(steps[^1]);

    /// <summary>Whether the place is an item of a list or a value of a map, not a member of a record.</summary>
    public bool IsContained(ReadOnlySpan<object> steps) => !steps.IsEmpty && (steps[^1] is int || At(steps[..^1]) is { Members: null });

    /// <summary>The records that can be reached from here, each once, hand-written ones left out.</summary>
    public IReadOnlyCollection<SchemaNode> Records()
    {
        var found = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
        Collect(found);
        return found.Values;
    }

    /// <summary>What tells one record of the schemas from another.</summary>
    public string Identity => $"{Path.GetFileName(File)} {Json.GetRawText()}";

    private void Collect(Dictionary<string, SchemaNode> found)
    {
        var node = Target;
        if (node.Has("x-type"))
        {
            return;
        }

        if (node.Members is { } members && found.TryAdd(node.Identity, node))
        {
            foreach (var member in members.Values)
            {
                member.Collect(found);
            }
        }

        node.MapValue?.Collect(found);
        node.Item?.Collect(found);
    }

    private SchemaNode? Child(object step) => step switch
    {
        int => Item,
        string name when Json.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var property) => this with { Json = property },
        _ => MapValue,
    };

    private SchemaNode? Object(string keyword) =>
        Json.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.Object ? this with { Json = value } : null;

    /// <summary>Whether an item of a payload that is a list can be of that kind. Texts, numbers and booleans are read as one another, as far as the form allows.</summary>
    private bool Holds(JsonTree value) => value is JsonScalar { IsNull: true } || AllowedKinds is [] || AllowedKinds.Any(kind => kind switch
    {
        "object" => value is JsonMembers,
        "array" => value is JsonItems,
        _ => value is JsonScalar,
    });
}
