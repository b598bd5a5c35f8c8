using System.Text.Json;

namespace LambdaEvents.Cli.Reporting;

/// <summary>One JSON object a file, each on a line of its own.</summary>
/// <param name="output">Where the lines go.</param>
public sealed class JsonCheckReport(TextWriter output) : ICheckReport
{
    /// <inheritdoc/>
    public void Add(string file, string record, IReadOnlyList<PayloadDeviation> deviations) => JsonLine.Print(output, writer =>
    {
        writer.WriteString("file", file);
        writer.WriteString("record", record);
        writer.WriteStartArray("deviations");
        foreach (var deviation in deviations)
        {
            Write(writer, deviation);
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, PayloadDeviation deviation)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", DeviationKindName.Of(deviation.Kind));
        writer.WriteString("path", deviation.Path);
        writer.WriteString("message", deviation.Message);
        writer.WriteEndObject();
    }
}
