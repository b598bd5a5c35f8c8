using System.Text.Json;
using LambdaEvents.Tests.Schemas;

namespace LambdaEvents.Tests.Recognition;

/// <summary>Where the rules of the schemas look, read from the schemas themselves.</summary>
internal static class RulePlaces
{
    private static readonly Dictionary<string, JsonElement> Rules = ReadAll();

    public static IEnumerable<string> RecordNames => Rules.Keys;

    /// <summary>The JSON pointers that the rules of a record name.</summary>
    public static IReadOnlyCollection<string> Of(string record) => [.. TestsOf(Rules[record]).Select(test => test.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>What must be absent for one payload or another: where it goes, it may be that payload.</summary>
    public static IReadOnlyCollection<string> Absent { get; } =
        [.. Rules.Values.SelectMany(TestsOf).Where(test => test.Value.ValueKind == JsonValueKind.False).Select(test => test.Name).Distinct(StringComparer.Ordinal)];

    private static Dictionary<string, JsonElement> ReadAll() => SchemaFiles.All
        .Select(schema => SchemaFiles.Load(schema.File))
        .SelectMany(Records)
        .Where(record => record.Name is not null && record.Json.TryGetProperty("x-recognise", out _))
        .ToDictionary(record => record.Name!, record => record.Json.GetProperty("x-recognise"), StringComparer.Ordinal);

    private static IEnumerable<JsonProperty> TestsOf(JsonElement rules) => rules.EnumerateArray().SelectMany(rule => rule.EnumerateObject());

    private static IEnumerable<(string? Name, JsonElement Json)> Records(JsonElement schema) =>
    [
        (schema.TryGetProperty("title", out var title) ? title.GetString() : null, schema),
        .. schema.TryGetProperty("$defs", out var definitions) ? definitions.EnumerateObject().Select(definition => ((string?)definition.Name, definition.Value)) : [],
    ];
}
