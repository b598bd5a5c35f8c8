namespace LambdaEvents.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    public static string Path(string path) => System.IO.Path.Combine(Root, path);

    public static byte[] Fixture(string path) => File.ReadAllBytes(Path($"fixtures/{path}"));

    private static string FindRoot(string folder) => File.Exists(System.IO.Path.Combine(folder, "Events.sln")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);
}
