using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LambdaEvents.Tests.Schemas;

/// <summary>
/// The schema of a whole event with its detail: that of the envelope, with the source and the detail type that tell the event from others, and the detail. No schema file
/// of the product says that in one place.
/// </summary>
public static partial class EventSchema
{
    private const string Local = "#/$defs/";

    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "schemas-of-events")).FullName;

    /// <summary>Writes the schema into a file and gives its path.</summary>
    public static string Write(PayloadDescriptor record, JsonElement envelope, JsonElement details)
    {
        var schema = JsonObject.Create(envelope)!;
        var members = schema["properties"]!;
        schema["title"] = record.Name;
        schema["$defs"] = Definitions(record.Name, details.GetProperty("$defs"));
        members["detail"]!["$ref"] = Local + record.Name;
        Fix(members["source"]!, record.Pattern.Source);
        Fix(members["detail-type"]!, record.Pattern.DetailType);
        var file = Path.Combine(Folder, $"{record.Name}.schema.json");
        File.WriteAllText(file, schema.ToJsonString());
        return file;
    }

    private static void Fix(JsonNode member, string? value)
    {
        if (value is not null)
        {
            member["const"] = value;
        }
    }

    /// <summary>The record and those that it leads to: a validator reads the file anew for each fixture.</summary>
    private static JsonObject Definitions(string name, JsonElement all)
    {
        var found = new JsonObject();
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out var next))
        {
            if (found.ContainsKey(next))
            {
                continue;
            }

            var definition = all.GetProperty(next);
            found.Add(next, JsonObject.Create(definition));
            foreach (Match reference in ReferencePattern().Matches(definition.GetRawText()))
            {
                var target = reference.Groups[1].Value;
                open.Enqueue(target.StartsWith(Local, StringComparison.Ordinal) ? target[Local.Length..] : throw new InvalidOperationException($"{next} refers to {target}; a detail refers to records of its own file."));
            }
        }

        return found;
    }

    [GeneratedRegex("\"[$]ref\"\\s*:\\s*\"([^\"]+)\"")]
    private static partial Regex ReferencePattern();
}
