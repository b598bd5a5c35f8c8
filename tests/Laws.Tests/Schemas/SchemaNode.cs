using System.Text.Json;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests.Schemas;

/// <summary>A part of a schema file, as a JSON Schema reader sees it: the tests' own reading, apart from the generator's.</summary>
public sealed record SchemaNode(string File, JsonElement Json)
{
    public string? Title => Json.TryGetProperty("title", out var title) ? title.GetString() : null;

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

    /// <summary>Whether a value in this place makes the document another payload.</summary>
    public bool Rejects(ReadOnlySpan<object> steps, JsonTree value)
    {
        if (steps.IsEmpty)
        {
            return value is not JsonMembers;
        }

        if (value is JsonScalar { IsNull: true })
        {
            return false;
        }

        return steps switch
        {
            [string batch] when IsBatch(batch) => value is not JsonItems { Items: [] },
            [string batch, int] when IsBatch(batch) => value is not JsonMembers,
            _ => At(steps) is { } node && (node.Json.TryGetProperty("const", out _) || node.Json.TryGetProperty("enum", out _)),
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
    public SchemaNode? Member(ReadOnlySpan<object> steps) => At(steps[..^1])?.Child(steps[^1]);

    /// <summary>Whether the place is an item of a list or a value of a map, not a member of a record.</summary>
    public bool IsContained(ReadOnlySpan<object> steps) =>
        !steps.IsEmpty && (steps[^1] is int || (At(steps[..^1]) is { } owner && !owner.Json.TryGetProperty("properties", out _)));

    private SchemaNode? Child(object step)
    {
        var child = step switch
        {
            string name when Json.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var property) => property,
            string when Json.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object => values,
            int when Json.TryGetProperty("items", out var items) => items,
            _ => default,
        };
        return child.ValueKind == JsonValueKind.Object ? this with { Json = child } : null;
    }

    private SchemaNode Target
    {
        get
        {
            if (Json.TryGetProperty("$ref", out var reference))
            {
                return Resolve(reference.GetString()!).Target;
            }

            return Json.TryGetProperty("oneOf", out var choices) ? (this with { Json = choices[0] }).Target : this;
        }
    }

    private bool IsBatch(string name) =>
        Json.TryGetProperty("x-payload", out _)
        && Json.TryGetProperty("required", out var required) && required.EnumerateArray().Any(member => member.GetString() == name)
        && !Json.TryGetProperty("x-direction", out _)
        && At([name]) is { } list && list.Json.TryGetProperty("items", out var items) && items.TryGetProperty("$ref", out _);
}
