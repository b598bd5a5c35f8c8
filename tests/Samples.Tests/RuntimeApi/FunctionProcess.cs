using System.Diagnostics;

namespace LambdaEvents.Tests;

/// <summary>The function as Lambda runs it: a program of its own, which knows of nothing but its environment.</summary>
public sealed class FunctionProcess : IAsyncDisposable
{
    public const string Bucket = "uploads-123456789012";
    private readonly Process _process;
    private readonly Task<string> _log;

    public FunctionProcess(string? endpoint, string? bucket = Bucket)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bootstrap.dll")]) { RedirectStandardError = true };
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = endpoint;
        start.Environment["UPLOADS_BUCKET"] = bucket;
        _process = Process.Start(start)!;
        _log = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Waits until the program ends by itself.</summary>
    public async Task<(int ExitCode, string Log)> EndAsync()
    {
        await _process.WaitForExitAsync().InTimeAsync();
        return (_process.ExitCode, await _log.InTimeAsync());
    }

    /// <summary>Ends the program as Lambda does, and gives what it logged.</summary>
    public async Task<string> StopAsync()
    {
        _process.Kill();
        return (await EndAsync()).Log;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await StopAsync();
        }

        _process.Dispose();
    }
}
