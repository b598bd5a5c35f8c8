using System.Text.Json;
using LambdaEvents.DynamoDb;

namespace LambdaEvents.Tests.Eager;

/// <summary>A value of DynamoDB: one of ten types. What stands beside the first of them is kept as unknown members.</summary>
public sealed class EagerAttributeValue : EagerType
{
    private static readonly EagerType Texts = new EagerList(new EagerText());

    private readonly (string Name, string Property, string Kind, EagerType Type)[] _kinds;

    public EagerAttributeValue() => _kinds =
    [
        ("S", "S", "String", new EagerText()), ("N", "N", "Number", new EagerText()), ("B", "B", "Binary", new EagerBase64()),
        ("BOOL", "Bool", "Boolean", EagerScalar.Find("boolean", null)!), ("NULL", "", "Null", EagerScalar.Find("boolean", null)!),
        ("L", "L", "List", new EagerList(this)), ("M", "M", "Map", new EagerMap(this)),
        ("SS", "StringSet", "StringSet", Texts), ("NS", "NumberSet", "NumberSet", Texts), ("BS", "BinarySet", "BinarySet", new EagerList(new EagerBase64())),
    ];

    public override object Empty => Values("Unknown", null, []);

    public override bool TryRead(JsonElement json, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var (kind, held) = ("Unknown", (object?)null);
        var unknown = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var found = Array.Find(_kinds, candidate => string.Equals(candidate.Name, property.Name, StringComparison.OrdinalIgnoreCase));
            if (found.Kind is not null)
            {
                unknown.Remove(found.Name);
            }

            if (found.Kind is not null && (kind == "Unknown" || kind == found.Kind))
            {
                var isHeld = property.Value.ValueKind != JsonValueKind.Null & found.Type.TryRead(property.Value, out held);
                kind = isHeld ? found.Kind : "Unknown";
            }

            if (kind != found.Kind && (found.Kind is null || property.Value.ValueKind != JsonValueKind.Null))
            {
                unknown[found.Name ?? property.Name] = property.Value;
            }
        }

        value = Values(kind, held, unknown);
        return true;
    }

    private EagerValues Values(string kind, object? held, OrderedDictionary<string, object?> unknown)
    {
        var properties = _kinds.Where(candidate => candidate.Property.Length > 0)
            .Select(candidate => KeyValuePair.Create(candidate.Property, candidate.Kind == kind ? held : null))
            .Append(new("IsNull", kind == "Null"))
            .Append(new("Kind", kind))
            .Append(new(nameof(UnknownMembers), unknown));
        return new EagerValues(nameof(DynamoDbAttributeValue), [.. properties.OrderBy(property => property.Key, StringComparer.Ordinal)]);
    }
}
