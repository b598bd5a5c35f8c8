using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace LambdaEvents.Tests;

/// <summary>A repository in a temporary folder, with a registry of two events.</summary>
internal sealed class ImportFolder : IDisposable
{
    private const string Database = """
        { "schema": {
          "eventTypeDefinition": { "entities": [
            { "$id": "1", "name": "OrderPlaced", "properties": {
              "order-id": { "type": { "type": "string" }, "required": true },
              "placedAt": { "type": { "type": "string" }, "required": true },
              "itemCount": { "type": { "type": "number" } },
              "weight": { "type": { "type": "number" } },
              "closedTime": { "type": { "type": "number" } },
              "notes": { "type": { "type": "json" } },
              "labels": { "type": { "type": "map", "element": { "type": "string" } } },
              "lines": { "type": { "type": "array", "element": { "type": "ref", "reference": { "$ref": "2" } } } },
              "source": { "type": { "type": "string" } } } },
            { "$id": "2", "name": "OrderPlacedItem", "properties": { "article": { "type": { "type": "string" }, "required": true } } },
            { "$id": "3", "name": "OrderCancelled", "properties": {
              "lines": { "type": { "type": "array", "element": { "type": "ref", "reference": { "$ref": "4" } } } } } },
            { "$id": "4", "name": "OrderCancelledItem_1", "properties": { "article": { "type": { "type": "string" }, "required": true } } } ] },
          "event": { "entities": [
            { "name": "aws.shop@OrderPlaced", "source": "aws.shop", "detailType": "Order Placed", "rootProperty": { "$ref": "1" } },
            { "name": "aws.shop@OrderCancelled", "source": "aws.shop", "detailType": "Order Cancelled", "rootProperty": { "$ref": "3" } } ] } } }
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("import-").FullName;

    public ImportFolder()
    {
        Directory.CreateDirectory(Path.Combine(_root, "src", "Events"));
        Directory.CreateDirectory(Path.Combine(_root, "src", "Responses"));
        WriteServices("""{ "aws.shop": { "folder": "Shop", "product": "The Shop" } }""");
        using var text = new MemoryStream();
        using (var gzip = new GZipStream(text, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Database));
        }

        WriteDatabase(text.ToArray());
    }

    private string DatabasePath => Path.Combine(_root, "db.json.gz");

    /// <summary>Runs an import and gives its last line.</summary>
    public string Import()
    {
        using var log = new StringWriter();
        new LambdaEvents.EventBridge.Import.Import(_root, log).Run(DatabasePath);
        return log.ToString().TrimEnd().Split('\n')[^1];
    }

    public JsonObject Definition(string record) => JsonNode.Parse(Read("src", "EventBridge", "Shop", "eventbridge-shop.schema.json"))!["$defs"]![record]!.AsObject();

    public void WriteServices(string json) => Write(json, "src", "EventBridge.Import", "services.json");

    public void WriteOverrides(string json) => Write(json, "src", "EventBridge", "Shop", "overrides.json");

    public void WriteDatabase(ReadOnlySpan<byte> bytes) => File.WriteAllBytes(DatabasePath, bytes);

    public void Write(string content, params string[] path)
    {
        var file = Path.Combine([_root, .. path]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public string Read(params string[] path) => File.ReadAllText(Path.Combine([_root, .. path]));

    public bool Exists(params string[] path) => File.Exists(Path.Combine([_root, .. path]));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
