namespace LambdaEvents.Benchmarks;

/// <summary>The clone of the repository that the program was built in.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Events.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("The benchmarks run inside a clone of the repository only."));
}
