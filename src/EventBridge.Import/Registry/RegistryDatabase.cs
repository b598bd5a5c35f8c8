using System.IO.Compression;
using System.Text.Json;
using LambdaEvents.EventBridge.Import.Model;

namespace LambdaEvents.EventBridge.Import.Registry;

/// <summary>Reads the events of AWS's schema registry from the database of the npm package <c>@aws-cdk/aws-service-spec</c>.</summary>
internal sealed class RegistryDatabase
{
    private readonly Dictionary<string, DetailType> _types = [];

    private RegistryDatabase(JsonElement schema)
    {
        var definitions = Entities(schema, "eventTypeDefinition");
        foreach (var definition in definitions)
        {
            _types.Add(Id(definition), new DetailType(definition.GetProperty("name").GetString()!));
        }

        foreach (var definition in definitions)
        {
            _types[Id(definition)].Members.AddRange(definition.GetProperty("properties").EnumerateObject().Select(Member));
        }

        Events = [.. Entities(schema, "event").Select(Event)];
    }

    /// <summary>All events, in the order of the database.</summary>
    public IReadOnlyList<DetailEvent> Events { get; }

    /// <summary>Reads a database.</summary>
    /// <param name="path">The file <c>db.json.gz</c>.</param>
    /// <exception cref="ImportException">The file is not such a database.</exception>
    public static RegistryDatabase Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var text = new GZipStream(file, CompressionMode.Decompress);
            using var document = JsonDocument.Parse(text);
            return new RegistryDatabase(document.RootElement.GetProperty("schema"));
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ImportException($"{path} is no database of @aws-cdk/aws-service-spec that this program can read: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path} cannot be read: {exception.Message}");
        }
    }

    private static JsonElement[] Entities(JsonElement schema, string table) => [.. schema.GetProperty(table).GetProperty("entities").EnumerateArray()];

    private static string Id(JsonElement entity) => entity.GetProperty("$id").GetString()!;

    private DetailEvent Event(JsonElement entity) => new(
        entity.GetProperty("name").GetString()!,
        entity.GetProperty("source").GetString()!,
        entity.GetProperty("detailType").GetString()!,
        Type(entity.GetProperty("rootProperty")));

    private DetailMember Member(JsonProperty property) => new(
        property.Name,
        Value(property.Value.GetProperty("type")),
        property.Value.TryGetProperty("required", out var required) && required.GetBoolean());

    private DetailType Type(JsonElement reference) => _types[reference.GetProperty("$ref").GetString()!];

    private DetailValue Value(JsonElement type) => type.GetProperty("type").GetString() switch
    {
        "string" => new DetailValue.Scalar(ValueKind.Text),
        "boolean" => new DetailValue.Scalar(ValueKind.Boolean),
        "integer" => new DetailValue.Scalar(ValueKind.Integer),
        "number" => new DetailValue.Scalar(ValueKind.Number),
        "json" or "union" => new DetailValue.Scalar(ValueKind.AnyJson),
        "ref" => new DetailValue.Record(Type(type.GetProperty("reference"))),
        "array" => new DetailValue.List(Value(type.GetProperty("element"))),
        "map" => new DetailValue.Map(Value(type.GetProperty("element"))),
        var other => throw new InvalidOperationException($"a type is '{other}', which no import has met so far."),
    };
}
