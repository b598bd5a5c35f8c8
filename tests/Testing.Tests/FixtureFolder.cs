namespace LambdaEvents.Tests;

/// <summary>The folder that the samples are made from.</summary>
public static class FixtureFolder
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>Folder, record and case of each fixture.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(Root, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. All];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Root, $"{name}.json"));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Events.sln")) ? Path.Combine(folder, "fixtures") : Find(Directory.GetParent(folder)!.FullName);
}
