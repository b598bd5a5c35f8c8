namespace LambdaEvents.Cli.Reporting;

/// <summary>The catalogue as one JSON object a record.</summary>
internal static class CatalogueJson
{
    public static void Print(TextWriter output, IReadOnlyList<PayloadDescriptor> records)
    {
        foreach (var record in records)
        {
            JsonLine.Print(output, writer =>
            {
                writer.WriteString("record", record.Name);
                writer.WriteString("direction", CatalogueText.Direction(record));
                writer.WriteString("schema", record.Schema);
                writer.WriteStartArray("payloads");
                foreach (var id in record.PayloadIds)
                {
                    writer.WriteStringValue(id);
                }

                writer.WriteEndArray();
                if (record.Pattern != default)
                {
                    writer.WriteString("source", record.Pattern.Source);
                    writer.WriteString("detailType", record.Pattern.DetailType);
                }
            });
        }
    }
}
