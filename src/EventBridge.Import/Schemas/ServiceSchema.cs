using System.Text.Json.Nodes;
using LambdaEvents.EventBridge.Import.Model;
using LambdaEvents.EventBridge.Import.Services;
using LambdaEvents.Generator.Model;

namespace LambdaEvents.EventBridge.Import.Schemas;

/// <summary>Writes the events of one service in the dialect of this repository's schemas.</summary>
internal sealed class ServiceSchema(Service service, string source, TypeNames names)
{
    private readonly JsonObject _definitions = [];

    public JsonObject Build(IEnumerable<DetailEvent> events)
    {
        foreach (var detail in events)
        {
            AddEvent(detail);
        }

        return new JsonObject
        {
            ["$schema"] = "../../Generator/lambda-events.dialect.json",
            ["$id"] = $"https://lambdaevents.dev/schemas/{service.Key}.schema.json",
            ["x-imported"] = "the schema registry of Amazon EventBridge",
            ["$defs"] = _definitions,
        };
    }

    /// <summary>What the record of an event says of itself before its members.</summary>
    private JsonObject Heading(string detailType) => new()
    {
        ["description"] = $"Sent by {service.Product} as '{detailType}'.{(service.Retired ? " The service is retired." : "")}",
        ["x-event-source"] = source,
        ["x-detail-type"] = detailType,
        ["x-docs"] = $"https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-{source[(source.IndexOf('.', StringComparison.Ordinal) + 1)..]}.html",
    };

    private void AddEvent(DetailEvent detail)
    {
        var definition = Heading(detail.DetailType);
        _definitions.Add(names.Of(detail.Detail), definition);
        AddMembers(definition, detail.Detail, isEvent: true);
        foreach (var type in detail.Detail.WithInner().Skip(1))
        {
            AddInner(type, detail.Detail);
        }
    }

    private void AddInner(DetailType type, DetailType root)
    {
        if (_definitions.ContainsKey(names.Of(type)))
        {
            return;
        }

        var holder = root.WithInner().SelectMany(owner => owner.Members).First(member => member.Value.Target == type);
        var definition = new JsonObject { ["description"] = $"What {service.Product} sends as {holder.WireName} in its events." };
        _definitions.Add(names.Of(type), definition);
        AddMembers(definition, type, isEvent: false);
    }

    private void AddMembers(JsonObject definition, DetailType type, bool isEvent)
    {
        definition["type"] = "object";
        var required = type.Members.Where(member => member.IsRequired).Select(member => (JsonNode)member.WireName).ToArray();
        if (required.Length > 0)
        {
            definition["required"] = new JsonArray(required);
        }

        var properties = new JsonObject();
        definition["properties"] = properties;
        foreach (var member in type.Members)
        {
            var value = Value(member.Value);
            properties.Add(member.WireName, value);
            if (isEvent && Naming.ToPascalCase(member.WireName) is "Source" or "DetailType" or "Pattern")
            {
                // The record has static members of these names.
                value["x-name"] = "Detail" + Naming.ToPascalCase(member.WireName);
            }
        }
    }

    private JsonObject Value(DetailValue value) => value switch
    {
        DetailValue.Record record => new JsonObject { ["$ref"] = $"#/$defs/{names.Of(record.Type)}" },
        DetailValue.List list => new JsonObject { ["type"] = "array", ["items"] = Value(list.Item) },
        DetailValue.Map map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(map.Item) },
        DetailValue.Scalar scalar => Scalar(scalar.Kind),
        _ => throw new InvalidOperationException($"There is no value of the kind {value.GetType().Name}."),
    };

    private static JsonObject Scalar(ValueKind kind) => kind switch
    {
        ValueKind.Text => new JsonObject { ["type"] = "string" },
        ValueKind.Boolean => new JsonObject { ["type"] = "boolean" },
        ValueKind.Integer => new JsonObject { ["type"] = "integer" },
        ValueKind.Number => new JsonObject { ["type"] = "number" },
        ValueKind.DateTime => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        ValueKind.EpochMilliseconds => new JsonObject { ["type"] = "integer", ["format"] = "epoch-milliseconds" },
        _ => [],
    };
}
