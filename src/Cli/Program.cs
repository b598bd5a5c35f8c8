using LambdaEvents;
using LambdaEvents.Cli;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.EventBridge;

return Tool.Run(args, new Streams(Console.OpenStandardInput, Console.Out, Console.Error, Console.IsOutputRedirected), new Catalogue([.. EventCatalog.All, .. ResponseCatalog.All, .. EventBridgeCatalog.All]));
