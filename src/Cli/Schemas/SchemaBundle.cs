using System.Text.Json.Nodes;

namespace LambdaEvents.Cli.Schemas;

/// <summary>Makes the schema of a payload one document: what it refers to in other files stands under <c>$defs</c>, by the names of the records, which are unique.</summary>
public sealed class SchemaBundle
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string Envelope = "eventbridge";
    private static readonly string[] OfFile = ["$schema", "$id", "$defs", "title"];

    private readonly string _root;
    private readonly SchemaFolder _folder;
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<(SchemaFile File, string Record)> _open = new();

    private SchemaBundle(string root, SchemaFolder folder) => (_root, _folder) = (root, folder);

    /// <summary>The schema of a payload; of a detail of EventBridge, that of the whole event.</summary>
    /// <param name="record">The payload.</param>
    public static JsonObject Of(PayloadDescriptor record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var folder = new SchemaFolder();
        var file = folder.WithKey(record.Schema);
        if (record.Pattern == default)
        {
            var bundle = new SchemaBundle(record.Name, folder);
            return bundle.Close(record.Name, bundle.Copy(file, record.Name));
        }

        return OfEvent(record, file, folder);
    }

    /// <summary>How many members a payload may have, on all levels.</summary>
    /// <param name="record">The payload.</param>
    public static int CountMembers(PayloadDescriptor record) => CountMembers(Of(record));

    private static int CountMembers(JsonNode? schema) => schema switch
    {
        JsonObject keywords => keywords.Sum(keyword => CountMembers(keyword.Value) + (keyword is { Key: "properties", Value: JsonObject members } ? members.Count : 0)),
        JsonArray items => items.Sum(CountMembers),
        _ => 0,
    };

    private static JsonObject OfEvent(PayloadDescriptor record, SchemaFile file, SchemaFolder folder)
    {
        var envelope = folder.WithKey(Envelope);
        var bundle = new SchemaBundle(envelope.Title!, folder);
        var schema = bundle.Copy(envelope, envelope.Title!);
        var members = schema["properties"]!;
        members["detail"]!["$ref"] = bundle.Refer(file, record.Name);
        Fix(members["source"]!, record.Pattern.Source);
        Fix(members["detail-type"]!, record.Pattern.DetailType);
        return bundle.Close($"{envelope.Title}<{record.Name}>", schema);
    }

    private static void Fix(JsonNode member, string? value)
    {
        if (value is not null)
        {
            member["const"] = value;
        }
    }

    private JsonObject Close(string title, JsonObject root)
    {
        while (_open.TryDequeue(out var next))
        {
            if (!_definitions.ContainsKey(next.Record))
            {
                _definitions.Add(next.Record, Copy(next.File, next.Record));
            }
        }

        var schema = new JsonObject { ["$schema"] = Dialect, ["title"] = title };
        foreach (var (name, value) in root.ToArray())
        {
            root.Remove(name);
            schema.Add(name, value);
        }

        if (_definitions.Count > 0)
        {
            schema["$defs"] = new JsonObject([.. _definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))]);
        }

        return schema;
    }

    /// <summary>A definition without what belongs to its file, its references led to this document.</summary>
    private JsonObject Copy(SchemaFile file, string record)
    {
        var definition = file.Find(record) ?? throw new InvalidOperationException($"{file.Path} has no record {record}.");
        if (SchemaFolder.IsElsewhere(definition))
        {
            return Copy(_folder.Defining(record), record);
        }

        var copy = (JsonObject)definition.DeepClone();
        foreach (var keyword in OfFile)
        {
            copy.Remove(keyword);
        }

        Redirect(copy, file);
        return copy;
    }

    private void Redirect(JsonNode? node, SchemaFile file)
    {
        switch (node)
        {
            case JsonObject schema:
                if (schema["$ref"] is JsonValue reference)
                {
                    var (target, record) = _folder.Follow(file, (string)reference!);
                    schema["$ref"] = Refer(target, record);
                }

                foreach (var (_, value) in schema)
                {
                    Redirect(value, file);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Redirect(item, file);
                }

                break;
        }
    }

    private string Refer(SchemaFile file, string record)
    {
        if (record == _root)
        {
            return "#";
        }

        _open.Enqueue((file, record));
        return $"#/$defs/{record}";
    }
}
