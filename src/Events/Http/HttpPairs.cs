namespace LambdaEvents.Http;

/// <summary>The maps of payloads as pairs of a name and one value. What is null in a map is left out.</summary>
internal static class HttpPairs
{
    /// <summary>The values of a payload that has them in two maps: the one with all of them, where it is used.</summary>
    public static List<KeyValuePair<string, string>> Of(ValueMap<ValueList<string>>? all, IReadOnlyCollection<KeyValuePair<string, string>>? single)
    {
        if (all is not { Count: > 0 })
        {
            return Of(single);
        }

        var pairs = new List<KeyValuePair<string, string>>(all.Count);
        foreach (var (name, values) in all)
        {
            Add(pairs, name, values);
        }

        return pairs;
    }

    public static List<KeyValuePair<string, string>> Of(ValueMap<OneOrMany<string>>? all)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in all ?? [])
        {
            Add(pairs, name, values?.Items);
        }

        return pairs;
    }

    public static List<KeyValuePair<string, string>> Of(IReadOnlyCollection<KeyValuePair<string, string>>? single)
    {
        var pairs = new List<KeyValuePair<string, string>>(single?.Count ?? 0);
        foreach (var (name, value) in single ?? [])
        {
            Add(pairs, name, [value]);
        }

        return pairs;
    }

    private static void Add(List<KeyValuePair<string, string>> pairs, string name, ValueList<string>? values)
    {
        foreach (var value in values ?? [])
        {
            if (value is not null)
            {
                pairs.Add(new(name, value));
            }
        }
    }
}
