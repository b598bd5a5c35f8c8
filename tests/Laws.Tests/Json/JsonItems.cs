using System.Text;

namespace LambdaEvents.Tests.Json;

public sealed record JsonItems(JsonTree[] Items) : JsonTree
{
    public override JsonTree Change(ReadOnlySpan<object> steps, Func<JsonTree, JsonTree?> change)
    {
        if (steps.IsEmpty)
        {
            return change(this) ?? this;
        }

        var items = new List<JsonTree>(Items);
        var index = (int)steps[0];
        if ((steps.Length == 1 ? change(items[index]) : items[index].Change(steps[1..], change)) is { } other)
        {
            items[index] = other;
        }
        else
        {
            items.RemoveAt(index);
        }

        return new JsonItems([.. items]);
    }

    public override void Print(StringBuilder builder)
    {
        builder.Append('[');
        for (var index = 0; index < Items.Length; index++)
        {
            builder.Append(index == 0 ? "" : ",");
            Items[index].Print(builder);
        }

        builder.Append(']');
    }

    protected override IEnumerable<(object Step, JsonTree Value)> Children() => Items.Select((item, index) => ((object)index, item));
}
