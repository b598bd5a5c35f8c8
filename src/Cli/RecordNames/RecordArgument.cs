using System.CommandLine;

namespace LambdaEvents.Cli.RecordNames;

/// <summary>The record that a command is about: an argument with completion, and what to say of a name that is none.</summary>
internal static class RecordArgument
{
    public static Argument<string> Create(Catalogue catalogue, string description)
    {
        var argument = new Argument<string>("RECORD") { Description = $"{description} A record, such as SqsEvent, or the id of a payload, such as sqs-event.", HelpName = "RECORD" };
        argument.CompletionSources.Add(_ => catalogue.Names);
        return argument;
    }

    /// <summary>Runs a command for the record of a name, or says that there is none.</summary>
    public static int Run(string name, Streams streams, Catalogue catalogue, Func<PayloadDescriptor, int> run)
    {
        if (catalogue.Find(name) is { } record)
        {
            return run(record);
        }

        streams.Error.WriteLine($"There is no record or payload id '{name}'. {catalogue.Suggest(name)}");
        return ExitCode.Usage;
    }
}
