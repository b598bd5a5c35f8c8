using System.Text;
using LambdaEvents.Cli;
using LambdaEvents.Cli.RecordNames;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests;

/// <summary>What the tool printed for a command line, and with what it ended.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The payloads that the tool knows.</summary>
    public static Catalogue Catalogue { get; } = new([.. EventCatalog.All, .. ResponseCatalog.All, .. EventBridgeCatalog.All]);

    public static ToolRun Of(params string[] arguments) => With("", isRedirected: true, arguments);

    public static ToolRun With(string input, bool isRedirected, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Tool.Run(arguments, new Streams(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, isRedirected), Catalogue);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
