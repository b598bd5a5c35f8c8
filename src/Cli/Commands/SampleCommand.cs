using System.CommandLine;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.Cli.Samples;

namespace LambdaEvents.Cli.Commands;

/// <summary><c>sample</c>: prints a sample payload as AWS would send it.</summary>
public static class SampleCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="streams">Where to write.</param>
    /// <param name="catalogue">The payloads that the tool knows.</param>
    public static Command Create(Streams streams, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var record = RecordArgument.Create(catalogue, "What to print a sample of.");
        var name = new Option<string?>("--case") { Description = "Which of its samples; by default the one with every member.", HelpName = "case" };
        name.CompletionSources.Add(context => context.ParseResult.GetValue(record) is { } typed && catalogue.Find(typed) is { } found ? RecordSamples.Of(found).Cases : []);
        var list = new Option<bool>("--list") { Description = "Print the cases that there are." };
        var command = new Command("sample", "Prints a sample of a payload. Example: lambda-events sample SqsEvent > event.json") { record, name, list };
        command.SetAction(parsed => RecordArgument.Run(parsed.GetRequiredValue(record), streams, catalogue, found =>
            parsed.GetValue(list) ? List(found, streams) : Print(found, parsed.GetValue(name), streams)));
        return command;
    }

    private static int List(PayloadDescriptor record, Streams streams)
    {
        foreach (var name in RecordSamples.Of(record).Cases)
        {
            streams.Output.WriteLine(name);
        }

        return ExitCode.Success;
    }

    private static int Print(PayloadDescriptor record, string? name, Streams streams)
    {
        var samples = RecordSamples.Of(record);
        if ((name ?? samples.DefaultCase) is { } asked && samples.Find(asked) is { } sample)
        {
            streams.Output.Write(sample.Json);
            return ExitCode.Success;
        }

        streams.Error.WriteLine(samples.Cases.Count == 0
            ? $"There is no sample of {record.Name}. 'lambda-events schema {record.Name}' prints what it may hold."
            : $"There is no sample '{name}' of {record.Name}. There are: {string.Join(", ", samples.Cases)}.");
        return ExitCode.Usage;
    }
}
