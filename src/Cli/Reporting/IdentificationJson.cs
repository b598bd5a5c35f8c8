using System.Text.Json;
using LambdaEvents.Cli.RecordNames;

namespace LambdaEvents.Cli.Reporting;

/// <summary>What a file is, as one JSON object on a line of its own.</summary>
internal static class IdentificationJson
{
    public static void Print(TextWriter output, string file, Identification identification) => JsonLine.Print(output, writer =>
    {
        writer.WriteString("file", file);
        writer.WriteString("record", identification.Record?.Name);
        WriteTexts(writer, "payloads", identification.PayloadIds);
        WriteTexts(writer, "rivals", identification.Rivals);
    });

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
