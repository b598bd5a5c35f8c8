namespace LambdaEvents.Tests;

/// <summary>The packages as a user gets them, in a folder with the user's projects, packed once for all tests.</summary>
public sealed class PackedPackages : IDisposable
{
    private static readonly string[] Projects = ["Core", "Generator", "Events", "Responses", "EventBridge", "Testing", "LambdaEvents"];

    public PackedPackages()
    {
        Copy(Path.Combine(AppContext.BaseDirectory, "User"), Folder);
        foreach (var project in Projects)
        {
            var (exitCode, output) = Commands.Dotnet(Root, "pack", Path.Combine("src", project), "--output", Path.Combine(Folder, "packages"), "-p:Version=9.9.9", "-nodereuse:false");
            exitCode.Should().Be(0, output);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("lambda-events-").FullName;

    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Events.sln")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
