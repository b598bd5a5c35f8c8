using System.CommandLine;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.Cli.Reporting;

namespace LambdaEvents.Cli.Commands;

/// <summary><c>list</c>: prints the payloads that the tool knows.</summary>
public static class ListCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="streams">Where to write.</param>
    /// <param name="catalogue">The payloads that the tool knows.</param>
    public static Command Create(Streams streams, Catalogue catalogue)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object a record." };
        var command = new Command("list", "Prints the records, the payloads that each serves, and which way they go. Example: lambda-events list") { json };
        command.SetAction(parsed =>
        {
            Print(parsed.GetValue(json), streams, catalogue.All);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Print(bool isJson, Streams streams, IReadOnlyList<PayloadDescriptor> records)
    {
        if (isJson)
        {
            CatalogueJson.Print(streams.Output, records);
        }
        else if (streams.IsOutputRedirected)
        {
            CatalogueText.Print(streams.Output, records);
        }
        else
        {
            CatalogueTable.Print(streams.Output, records);
        }
    }
}
