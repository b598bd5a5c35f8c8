using System.Text.Json.Nodes;

namespace LambdaEvents.EventBridge.Import.Output;

/// <summary>Makes an event with every member of its schema, for the fixtures of events of which nobody has written down a sample.</summary>
internal sealed class GeneratedEvent(JsonObject definitions)
{
    private const string Prefix = "#/$defs/";

    public JsonObject Make(string record, string source, string detailType) => new()
    {
        ["version"] = "0",
        ["id"] = "8f2d6c1a-0b7e-4c55-9a36-1f0e5d2b7c94",
        ["detail-type"] = detailType,
        ["source"] = source,
        ["account"] = "123456789012",
        ["time"] = "2026-03-04T05:06:07Z",
        ["region"] = "eu-central-1",
        ["resources"] = new JsonArray(),
        ["detail"] = Record((JsonObject)definitions[record]!, []),
    };

    private JsonObject Record(JsonObject definition, IReadOnlyList<JsonObject> outer)
    {
        var members = new JsonObject();
        foreach (var (name, member) in (JsonObject)definition["properties"]!)
        {
            if (Value(name, (JsonObject)member!, [.. outer, definition]) is { } value)
            {
                members.Add(name, value);
            }
        }

        return members;
    }

    private JsonNode? Value(string name, JsonObject schema, IReadOnlyList<JsonObject> outer)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            var target = Resolve(reference);
            return outer.Contains(target) ? null : Record(target, outer);
        }

        if (schema["oneOf"] is JsonArray choices)
        {
            return Value(name, (JsonObject)choices[0]!, outer);
        }

        return KindOf(schema) switch
        {
            "array" => Value(name, schema["items"] as JsonObject ?? [], outer) is { } item ? new JsonArray(item) : new JsonArray(),
            "object" => new JsonObject { ["example"] = Value(name, schema["additionalProperties"] as JsonObject ?? [], outer) },
            "boolean" => true,
            "integer" => schema["format"]?.GetValue<string>() switch { "epoch-milliseconds" => 1772600767000, "epoch-seconds" => 1772600767, _ => 12 },
            "number" => schema["format"]?.GetValue<string>() == "epoch-seconds" ? 1772600767.5 : 12.5,
            "string" => Text(name, schema),
            _ => new JsonObject { ["any"] = "JSON" },
        };
    }

    private static string Text(string name, JsonObject schema)
    {
        if ((schema["const"] ?? (schema["enum"] as JsonArray)?[0])?.GetValue<string>() is { } constant)
        {
            return constant;
        }

        if ((schema["x-values"] as JsonObject)?.First().Value is JsonObject values)
        {
            return values.First().Key;
        }

        return schema switch
        {
            _ when schema["format"]?.GetValue<string>() is { } format => Formatted(format),
            _ when schema["contentEncoding"] is not null => "ZXhhbXBsZQ==",
            _ when schema["contentMediaType"] is not null => """{"any":"JSON"}""",
            _ when name.EndsWith("arn", StringComparison.OrdinalIgnoreCase) => "arn:aws:example:eu-central-1:123456789012:example/example",
            _ => $"example {name}",
        };
    }

    private static string Formatted(string format) => format switch
    {
        "date-time" => "2026-03-04T05:06:07Z",
        "epoch-milliseconds" => "1772600767000",
        "epoch-seconds" => "1772600767",
        _ => "12",
    };

    private static string? KindOf(JsonObject schema) => schema["type"] switch
    {
        JsonArray kinds when kinds.Count(kind => kind!.GetValue<string>() != "null") == 1 => kinds.Select(kind => kind!.GetValue<string>()).First(kind => kind != "null"),
        JsonValue kind => kind.GetValue<string>(),
        _ => null,
    };

    private JsonObject Resolve(string reference) => reference.StartsWith(Prefix, StringComparison.Ordinal) && definitions[reference[Prefix.Length..]] is JsonObject target
        ? target
        : throw new ImportException($"A member refers to '{reference}', which is not in the schema.");
}
