using System.CommandLine;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.Cli.Reporting;

namespace LambdaEvents.Cli.Commands;

/// <summary><c>check</c>: reports every deviation of files from the schema of a record.</summary>
public static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="streams">Where to read and write.</param>
    /// <param name="catalogue">The payloads that the tool knows.</param>
    public static Command Create(Streams streams, Catalogue catalogue)
    {
        var record = new Option<string>("--as") { Description = "The record that the files should be, such as SqsEvent, or the id of a payload, such as sqs-event; without it each file is checked as what 'identify' says.", HelpName = "record or payload id" };
        record.CompletionSources.Add(_ => catalogue.Names);
        var json = new Option<bool>("--json") { Description = "Print one JSON object a file." };
        var files = new Argument<string[]>("FILE") { Description = "The payloads to check; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Reports every deviation of payloads from a schema. Example: lambda-events check --as SqsEvent batch.json") { record, json, files };
        command.SetAction(parsed => Run(parsed.GetValue(record), parsed.GetRequiredValue(files), parsed.GetValue(json), streams, catalogue));
        return command;
    }

    private static int Run(string? name, string[] files, bool isJson, Streams streams, Catalogue catalogue)
    {
        var record = name is null ? null : catalogue.Find(name);
        if (name is not null && record is null)
        {
            streams.Error.WriteLine($"There is no record or payload id '{name}'. {catalogue.Suggest(name)}");
            return ExitCode.Usage;
        }

        var identifier = new Identifier(catalogue);
        var payloads = new PayloadFiles(streams);
        ICheckReport report = isJson ? new JsonCheckReport(streams.Output) : new TextCheckReport(streams.Output, record?.Name);
        return files.Select(file => CheckFile(file, payloads.Read(file), payload => record is null ? identifier.Identify(payload) : new Identification(record, [], []), report, streams)).Max();
    }

    private static int CheckFile(string file, byte[]? payload, Func<byte[], Identification> identify, ICheckReport report, Streams streams)
    {
        if (payload is null)
        {
            return ExitCode.Usage;
        }

        var identification = identify(payload);
        if (identification.Record is not { } record)
        {
            streams.Error.WriteLine($"{file} is {identification.Malformation ?? "none of the payloads that the tool knows. Say with --as which one it should be."}");
            return ExitCode.Usage;
        }

        var deviations = record.Check(payload);
        report.Add(file, record.Name, deviations);
        return deviations.Count == 0 ? ExitCode.Success : ExitCode.Deviations;
    }
}
