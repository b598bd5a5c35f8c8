namespace LambdaEvents.Tests;

/// <summary>A payload in a file of its own, which goes with the test.</summary>
public sealed class PayloadFile : IDisposable
{
    public PayloadFile(string json) => File.WriteAllText(Path, json);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
