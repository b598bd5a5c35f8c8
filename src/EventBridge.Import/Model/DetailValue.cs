namespace LambdaEvents.EventBridge.Import.Model;

/// <summary>What a member, an item or the value of a map is.</summary>
internal abstract record DetailValue
{
    private DetailValue()
    {
    }

    /// <summary>A value that holds no others.</summary>
    public sealed record Scalar(ValueKind Kind) : DetailValue;

    /// <summary>A record.</summary>
    public sealed record Record(DetailType Type) : DetailValue;

    /// <summary>A list.</summary>
    public sealed record List(DetailValue Item) : DetailValue;

    /// <summary>A map from names that AWS does not fix.</summary>
    public sealed record Map(DetailValue Item) : DetailValue;

    /// <summary>The records that are reached at once from here.</summary>
    public DetailType? Target => this switch
    {
        Record record => record.Type,
        List list => list.Item.Target,
        Map map => map.Item.Target,
        _ => null,
    };

    /// <summary>The same value with its innermost part exchanged.</summary>
    public DetailValue WithInnermost(Func<DetailValue, DetailValue> exchange) => this switch
    {
        List list => new List(list.Item.WithInnermost(exchange)),
        Map map => new Map(map.Item.WithInnermost(exchange)),
        _ => exchange(this),
    };
}
