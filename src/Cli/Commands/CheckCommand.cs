using System.CommandLine;
using System.Text.Json;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.Cli.Reporting;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Cli.Commands;

/// <summary><c>check</c>: reports every deviation of files from the schema of a record.</summary>
public static class CheckCommand
{
    private const string StandardInput = "-";

    /// <summary>Makes the command.</summary>
    /// <param name="streams">Where to read and write.</param>
    /// <param name="catalogue">The payloads that the tool knows.</param>
    public static Command Create(Streams streams, Catalogue catalogue)
    {
        var record = new Option<string>("--as") { Description = "The record that the files should be, such as SqsEvent, or the id of a payload, such as sqs-event.", Required = true, HelpName = "record or payload id" };
        record.CompletionSources.Add(_ => catalogue.Names);
        var json = new Option<bool>("--json") { Description = "Print one JSON object a file." };
        var files = new Argument<string[]>("FILE") { Description = "The payloads to check; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Reports every deviation of payloads from a schema. Example: lambda-events check --as SqsEvent batch.json") { record, json, files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(record), parsed.GetRequiredValue(files), parsed.GetValue(json), streams, catalogue));
        return command;
    }

    private static int Run(string name, string[] files, bool isJson, Streams streams, Catalogue catalogue)
    {
        if (catalogue.Find(name) is not { } record)
        {
            streams.Error.WriteLine($"There is no record or payload id '{name}'. {catalogue.Suggest(name)}");
            return ExitCode.Usage;
        }

        ICheckReport report = isJson ? new JsonCheckReport(streams.Output) : new TextCheckReport(streams.Output, record.Name);
        return files.Select(file => CheckFile(file, payload => RecordOf(payload, record, catalogue), report, streams)).Max();
    }

    private static int CheckFile(string file, Func<byte[], PayloadDescriptor> recordOf, ICheckReport report, Streams streams)
    {
        byte[] payload;
        try
        {
            payload = Read(file, streams);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"{file} cannot be read: {Reason(file, exception)}");
            return ExitCode.Usage;
        }

        var record = recordOf(payload);
        var deviations = record.Check(payload);
        report.Add(file, record.Name, deviations);
        return deviations.Count == 0 ? ExitCode.Success : ExitCode.Deviations;
    }

    /// <summary>An event of EventBridge is checked with its detail, where source and detail type say which one that is; any other payload as what the user named.</summary>
    private static PayloadDescriptor RecordOf(byte[] payload, PayloadDescriptor record, Catalogue catalogue)
    {
        if (record.Type != typeof(EventBridgeEvent))
        {
            return record;
        }

        try
        {
            var read = LambdaJson.Deserialize<EventBridgeEvent>(payload);
            return catalogue.FindEvent(read.Source, read.DetailType) ?? record;
        }
        catch (JsonException)
        {
            // The check says what is wrong with it.
            return record;
        }
    }

    private static byte[] Read(string file, Streams streams)
    {
        if (file != StandardInput)
        {
            return File.ReadAllBytes(file);
        }

        using var input = streams.OpenInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Reason(string file, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file. Check the path.",
        _ when Directory.Exists(file) => "it is a folder. Name the files in it.",
        _ => exception.Message,
    };
}
