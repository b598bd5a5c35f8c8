namespace LambdaEvents.EventBridge.Import.Model;

/// <summary>A record of the registry. Corrections change it in place; it is itself, whatever it holds.</summary>
internal sealed class DetailType(string name)
{
    /// <summary>The name that the registry gives it, or a correction.</summary>
    public string Name { get; set; } = name;

    /// <summary>The members, in the registry's order.</summary>
    public List<DetailMember> Members { get; } = [];

    /// <summary>This record and all within it, each once, in the order in which they are met.</summary>
    public IReadOnlyList<DetailType> WithInner()
    {
        var found = new List<DetailType>();
        Collect(found);
        return found;
    }

    /// <summary>What makes two records of one name the same, apart from the order of their members.</summary>
    public string Shape() => Shape([]);

    private void Collect(List<DetailType> found)
    {
        if (found.Contains(this))
        {
            return;
        }

        found.Add(this);
        foreach (var inner in Members.Select(member => member.Value.Target).OfType<DetailType>())
        {
            inner.Collect(found);
        }
    }

    private string Shape(IEnumerable<DetailType> outer)
    {
        DetailType[] path = [.. outer, this];
        var members = Members
            .OrderBy(member => member.WireName, StringComparer.Ordinal)
            .Select(member => $"{member.WireName}{(member.IsRequired ? "!" : "")}:{Shape(member.Value, path)}");
        return $"{Name}{{{string.Join(',', members)}}}";
    }

    private static string Shape(DetailValue value, DetailType[] path) => value switch
    {
        DetailValue.Record record when Array.IndexOf(path, record.Type) is var depth and >= 0 => $"^{path.Length - depth}",
        DetailValue.Record record => record.Type.Shape(path),
        DetailValue.List list => $"[{Shape(list.Item, path)}]",
        DetailValue.Map map => $"<{Shape(map.Item, path)}>",
        DetailValue.Scalar scalar => scalar.Kind.ToString(),
        _ => throw new InvalidOperationException($"There is no value of the kind {value.GetType().Name}."),
    };
}
