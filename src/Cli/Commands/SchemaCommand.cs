using System.CommandLine;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.Cli.Schemas;

namespace LambdaEvents.Cli.Commands;

/// <summary><c>schema</c>: prints the JSON Schema of a payload as one document.</summary>
public static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="streams">Where to write.</param>
    /// <param name="catalogue">The payloads that the tool knows.</param>
    public static Command Create(Streams streams, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var record = RecordArgument.Create(catalogue, "What to print the schema of.");
        var command = new Command("schema", "Prints the JSON Schema of a payload, with all that it refers to. Example: lambda-events schema SqsEvent > sqs-event.schema.json") { record };
        command.SetAction(parsed => RecordArgument.Run(parsed.GetRequiredValue(record), streams, catalogue, found =>
        {
            SchemaText.Print(streams.Output, SchemaBundle.Of(found));
            return ExitCode.Success;
        }));
        return command;
    }
}
