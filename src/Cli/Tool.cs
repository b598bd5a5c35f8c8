using System.CommandLine;
using LambdaEvents.Cli.Commands;
using LambdaEvents.Cli.RecordNames;

namespace LambdaEvents.Cli;

/// <summary>The command line: one class a command, listed here.</summary>
public static class Tool
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">What the user typed behind the tool's name.</param>
    /// <param name="streams">Where to read and write.</param>
    /// <param name="catalogue">The payloads that the tool knows.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Streams streams, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(streams);
        var root = new RootCommand("Checks AWS Lambda payloads against the schemas of LambdaEvents.")
        {
            CheckCommand.Create(streams, catalogue),
            IdentifyCommand.Create(streams, catalogue),
            ListCommand.Create(streams, catalogue),
            SampleCommand.Create(streams, catalogue),
            SchemaCommand.Create(streams, catalogue),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                streams.Error.WriteLine(error.Message);
            }

            streams.Error.WriteLine($"Try: {string.Join(' ', ["lambda-events", .. parsed.CommandResult.Command == root ? (string[])[] : [parsed.CommandResult.Command.Name], "--help"])}");
            return ExitCode.Usage;
        }

        return Invoke(parsed, streams);
    }

    private static int Invoke(ParseResult parsed, Streams streams)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception)
        {
            // Not a user's mistake: those have their own answers.
            streams.Error.WriteLine($"lambda-events failed: {exception.Message} This is a bug of the tool; please report it.");
            return ExitCode.Failure;
        }
    }
}
