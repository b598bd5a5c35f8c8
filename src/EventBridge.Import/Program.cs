using System.CommandLine;
using LambdaEvents.EventBridge.Import;

var database = new Option<FileInfo>("--database") { Description = "The file db.json.gz of the npm package @aws-cdk/aws-service-spec.", Required = true };
var repository = new Option<DirectoryInfo>("--repository") { Description = "The root of this repository.", DefaultValueFactory = _ => new DirectoryInfo(".") };
var command = new RootCommand("Imports the events of AWS's schema registry as schemas of src/EventBridge. Run by: dotnet cake --target=ImportEventBridge") { database, repository };
command.SetAction(parsed =>
{
    try
    {
        new Import(parsed.GetRequiredValue(repository).FullName, Console.Out).Run(parsed.GetRequiredValue(database).FullName);
        return 0;
    }
    catch (ImportException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
});
return command.Parse(args).Invoke();
