using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>A list. One item that the model cannot hold is one too many: the list is not held then.</summary>
public sealed class EagerList(EagerType item, bool takesOne = false) : EagerType
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
            else if (item.TryRead(entry, out var read))
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
}
