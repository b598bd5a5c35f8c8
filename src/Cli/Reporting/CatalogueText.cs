namespace LambdaEvents.Cli.Reporting;

/// <summary>The catalogue as columns with tabs between them, for other programs. Events of EventBridge with a detail have two more: the source, empty for any, and the detail type.</summary>
internal static class CatalogueText
{
    public static void Print(TextWriter output, IReadOnlyList<PayloadDescriptor> records)
    {
        foreach (var record in records)
        {
            var rule = record.Pattern == default ? string.Empty : $"\t{record.Pattern.Source}\t{record.Pattern.DetailType}";
            output.WriteLine($"{record.Name}\t{Direction(record)}\t{record.Schema}\t{string.Join(' ', record.PayloadIds)}{rule}");
        }
    }

    public static string Direction(PayloadDescriptor record) => record.Direction == PayloadDirection.Event ? "event" : "response";
}
