namespace LambdaEvents.Cli;

/// <summary>Where a command reads and writes: the console, or a test.</summary>
/// <param name="OpenInput">Opens the bytes of standard input, for the file name <c>-</c>.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="IsOutputRedirected">Whether results go to a file or another program, so that they are plain text.</param>
public sealed record Streams(Func<Stream> OpenInput, TextWriter Output, TextWriter Error, bool IsOutputRedirected);
