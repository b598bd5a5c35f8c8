using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LambdaEvents.Benchmarks;

/// <summary>Payloads in the form in which AWS sends them, without white space.</summary>
public static class Payloads
{
    private static readonly string[] Identifiers = ["messageId", "eventID"];

    public static byte[] Fixture(string name) => Compact(Load(name));

    /// <summary>A batch of so many records, which differ by their ids as those of a queue do.</summary>
    public static byte[] Batch(string name, int count)
    {
        var root = Load(name);
        var records = (JsonArray)root["Records"]!;
        var batch = new JsonArray();
        for (var index = 0; index < count; index++)
        {
            var record = (JsonObject)records[index % records.Count]!.DeepClone();
            foreach (var id in Identifiers.Where(record.ContainsKey))
            {
                record[id] = JsonNode.Parse($"\"{Guid.NewGuid()}\"");
            }

            batch.Add(record);
        }

        root["Records"] = batch;
        return Compact(root);
    }

    private static JsonObject Load(string name) =>
        (JsonObject)JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures", $"{name}.json")))!;

    private static byte[] Compact(JsonObject root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
