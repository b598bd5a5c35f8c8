using System.CommandLine;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.Cli.Reporting;

namespace LambdaEvents.Cli.Commands;

/// <summary><c>identify</c>: says which payloads files are.</summary>
public static class IdentifyCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="streams">Where to read and write.</param>
    /// <param name="catalogue">The payloads that the tool knows.</param>
    public static Command Create(Streams streams, Catalogue catalogue)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object a file." };
        var files = new Argument<string[]>("FILE") { Description = "The payloads; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("identify", "Says which payloads files are. Example: lambda-events identify *.json") { json, files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(json), streams, new Identifier(catalogue)));
        return command;
    }

    private static int Run(string[] files, bool isJson, Streams streams, Identifier identifier)
    {
        var payloads = new PayloadFiles(streams);
        return files.Select(file => Identify(file, payloads.Read(file), isJson, streams.Output, identifier)).Max();
    }

    private static int Identify(string file, byte[]? payload, bool isJson, TextWriter output, Identifier identifier)
    {
        if (payload is null)
        {
            return ExitCode.Usage;
        }

        var identification = identifier.Identify(payload);
        if (isJson)
        {
            IdentificationJson.Print(output, file, identification);
        }
        else
        {
            output.WriteLine($"{file}: {Describe(identification)}");
        }

        return identification is { Record: not null, Rivals.Count: 0 } ? ExitCode.Success : ExitCode.Deviations;
    }

    private static string Describe(Identification identification) => identification switch
    {
        { Malformation: { } malformation } => malformation,
        { Record: null } => "unknown; it is none of the payloads that 'lambda-events list' prints",
        { Record: { } record, Rivals.Count: 0 } => Name(record, identification),
        { Record: { } record } => $"{Name(record, identification)}, or as well {string.Join(", ", identification.Rivals)}",
    };

    private static string Name(PayloadDescriptor record, Identification identification) =>
        identification.PayloadIds.Count == 0 ? record.Name : $"{record.Name} ({string.Join(", ", identification.PayloadIds)})";
}
