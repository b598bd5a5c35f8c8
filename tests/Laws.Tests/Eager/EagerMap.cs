using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>A map: null is no entry, and of two equal names the last counts.</summary>
public sealed class EagerMap(EagerType entry) : EagerType
{
    public override object Empty => new OrderedDictionary<string, object?>();

    public override bool TryRead(JsonElement json, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var entries = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null)
            {
                entries.Remove(property.Name);
            }
            else if (entry.TryRead(property.Value, out var read))
            {
                entries[property.Name] = read;
            }
            else
            {
                return false;
            }
        }

        value = entries;
        return true;
    }
}
