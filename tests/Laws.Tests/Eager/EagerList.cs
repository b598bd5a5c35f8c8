using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>A list. One item that the model cannot hold is one too many: the list is not held then.</summary>
public sealed class EagerList(EagerType item, bool takesOne = false, bool areRoots = false) : EagerType
{
    public override object Empty => Array.Empty<object?>();

    public override bool TryRead(JsonElement json, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Array)
        {
            var isOne = takesOne & item.TryRead(json, out var one);
            value = new[] { one };
            return isOne;
        }

        var items = new List<object?>();
        foreach (var entry in json.EnumerateArray())
        {
            if (entry.ValueKind == JsonValueKind.Null)
            {
                items.Add(item.OfNull);
            }
            else if (TryReadItem(entry, out var read))
            {
                items.Add(read);
            }
            else
            {
                return false;
            }
        }

        value = items.ToArray();
        return true;
    }

    /// <summary>The items of a payload that is a list are payloads themselves: none of their members there makes them another one.</summary>
    private bool TryReadItem(JsonElement json, out object? value) =>
        areRoots && item is EagerRecord record ? record.TryRead(json, isRoot: true, out value) : item.TryRead(json, out value);
}
