using System.Text.Json;

namespace LambdaEvents.Tests;

/// <summary>What the schemas say of the payloads, as the documents need it.</summary>
internal sealed record PayloadSchemas(string Record, bool IsResponse, string? Trigger, string[] Responses, string? Page)
{
    private static readonly string[] Rooms = ["Events", "Responses"];

    /// <summary>Every record of a source that serves a payload; details of EventBridge are not among them, for what a function gets is the event around them.</summary>
    public static IReadOnlyList<PayloadSchemas> ReadAll(string root) =>
    [
        .. Rooms
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(root, "src", room), "*.schema.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static List<PayloadSchemas> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var schema = document.RootElement;
        var isResponse = Text(schema, "x-direction") == "response";
        List<PayloadSchemas> payloads = [];
        if (Text(schema, "title") is { } title && !IsDetail(schema))
        {
            payloads.Add(Create(title, schema));
        }

        if (schema.TryGetProperty("$defs", out var definitions))
        {
            payloads.AddRange(definitions.EnumerateObject().Where(definition => definition.Value.TryGetProperty("x-payload", out _) && !IsDetail(definition.Value)).Select(definition => Create(definition.Name, definition.Value)));
        }

        return payloads;

        PayloadSchemas Create(string name, JsonElement record) =>
            new(name, isResponse, Text(record, "x-trigger"), Texts(record, "x-responses"), Text(record, "x-docs") ?? Text(schema, "x-docs"));
    }

    private static bool IsDetail(JsonElement record) => record.TryGetProperty("x-detail-type", out _);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
}
