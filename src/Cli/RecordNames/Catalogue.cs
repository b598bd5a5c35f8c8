namespace LambdaEvents.Cli.RecordNames;

/// <summary>The payloads that the tool knows, found by record name or payload id in any case.</summary>
/// <param name="records">The payloads of all assemblies.</param>
public sealed class Catalogue(IEnumerable<PayloadDescriptor> records)
{
    private const int MaxSuggestions = 5;

    /// <summary>All payloads, by record name.</summary>
    public IReadOnlyList<PayloadDescriptor> All { get; } = [.. records.OrderBy(record => record.Name, StringComparer.Ordinal)];

    /// <summary>Every record name and payload id.</summary>
    public IEnumerable<string> Names => All.SelectMany(NamesOf).Distinct(StringComparer.Ordinal);

    /// <summary>Finds a payload.</summary>
    /// <param name="name">A record name or a payload id.</param>
    /// <returns>Null for a name that is neither.</returns>
    public PayloadDescriptor? Find(string name) => All.FirstOrDefault(record => NamesOf(record).Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Finds the payload that an event of EventBridge is by its source and detail type.</summary>
    /// <param name="source">The source of the event.</param>
    /// <param name="detailType">The detail type of the event.</param>
    /// <returns>Null where no record is known for the detail.</returns>
    public PayloadDescriptor? FindEvent(string source, string detailType) =>
        Find(new EventBridgePattern(source, detailType)) ?? Find(new EventBridgePattern(Source: null, detailType));

    /// <summary>A sentence with the names that come nearest to one that is not there.</summary>
    /// <param name="name">What the user typed.</param>
    public string Suggest(string name)
    {
        var nearest = NearestNames.To(name, Names).Take(MaxSuggestions).ToArray();
        return nearest.Length == 0 ? "'lambda-events list' prints them all." : $"The nearest are: {string.Join(", ", nearest)}.";
    }

    private PayloadDescriptor? Find(EventBridgePattern pattern) => All.FirstOrDefault(record => record.Pattern == pattern);

    private static IEnumerable<string> NamesOf(PayloadDescriptor record) => record.PayloadIds.Prepend(record.Name);
}
