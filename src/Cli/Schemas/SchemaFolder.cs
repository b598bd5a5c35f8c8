using System.Text.Json.Nodes;

namespace LambdaEvents.Cli.Schemas;

/// <summary>The schema files of the product, which the tool has as resources under their paths. Each is read once.</summary>
internal sealed class SchemaFolder
{
    private const string Ending = ".schema.json";
    private const string Definitions = "#/$defs/";

    private static readonly string[] Paths =
        [.. typeof(SchemaFolder).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal))];

    private readonly Dictionary<string, SchemaFile> _files = new(StringComparer.Ordinal);

    /// <summary>The file of a key: <c>sqs</c> for <c>sqs.schema.json</c>.</summary>
    public SchemaFile WithKey(string key) => Load(Paths.Single(path => path.EndsWith($"/{key}{Ending}", StringComparison.Ordinal)));

    /// <summary>The file that has the definition of a record, which others may name by <c>x-type</c> alone.</summary>
    public SchemaFile Defining(string record) => Paths.Select(Load).Single(file => file.Find(record) is { } found && !IsElsewhere(found));

    /// <summary>Whether a definition only names the record of another package.</summary>
    public static bool IsElsewhere(JsonObject definition) => ((string?)definition["x-type"])?.Contains('.', StringComparison.Ordinal) is true;

    /// <summary>The file and the record that a reference leads to.</summary>
    public (SchemaFile File, string Record) Follow(SchemaFile from, string reference)
    {
        var fragment = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, place) = fragment < 0 ? (reference, "#") : (reference[..fragment], reference[fragment..]);
        var file = path.Length == 0 ? from : Load(Resolve(from.Path, path));
        var record = place.StartsWith(Definitions, StringComparison.Ordinal) ? place[Definitions.Length..] : file.Title;
        return (file, record ?? throw new InvalidOperationException($"{from.Path} refers to {reference}, which is no record."));
    }

    private SchemaFile Load(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            using var stream = typeof(SchemaFolder).Assembly.GetManifestResourceStream(path) ?? throw new InvalidOperationException($"The tool has no schema {path}.");
            file = new SchemaFile(path, (JsonObject)JsonNode.Parse(stream)!);
            _files.Add(path, file);
        }

        return file;
    }

    private static string Resolve(string from, string relative)
    {
        var steps = new List<string>(from.Split('/')[..^1]);
        foreach (var step in relative.Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
