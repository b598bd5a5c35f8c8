namespace LambdaEvents.Cli.Reporting;

/// <summary>The catalogue as columns with tabs between them, for other programs.</summary>
internal static class CatalogueText
{
    public static void Print(TextWriter output, IReadOnlyList<PayloadDescriptor> records)
    {
        foreach (var record in records)
        {
            output.WriteLine($"{record.Name}\t{Direction(record)}\t{record.Schema}\t{string.Join(' ', record.PayloadIds)}");
        }
    }

    public static string Direction(PayloadDescriptor record) => record.Direction == PayloadDirection.Event ? "event" : "response";
}
