using System.Runtime.InteropServices;

namespace LambdaEvents.Benchmarks.Cold;

/// <summary>The programs beside this file, published as a user publishes a function.</summary>
public static class Programs
{
    /// <summary>Where they are published to.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "cold");

    /// <summary>Publishes a program without a warning and gives the path of what can be run.</summary>
    public static string Publish(string folder, string name, params string[] switches)
    {
        var project = Directory.GetFiles(Path.Combine(Repository.Root, "benchmarks", "Cold", folder), "*.csproj").Single();
        var output = Path.Combine(Folder, name);
        string[] arguments =
        [
            "publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", output,
            "-nodereuse:false", "-warnaserror", .. switches,
        ];
        Command.Run("dotnet", arguments);
        return Path.Combine(output, Path.GetFileNameWithoutExtension(project) + (OperatingSystem.IsWindows() ? ".exe" : string.Empty));
    }
}
