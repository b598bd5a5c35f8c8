namespace LambdaEvents.Tests.Fixtures;

/// <summary>All fixtures, and the names under which a theory runs over them.</summary>
public static class FixtureFiles
{
    private static readonly Dictionary<string, Fixture> ByName = Directory
        .EnumerateFiles(Repository.Path("fixtures"), "*.json", SearchOption.AllDirectories)
        .Select(Load)
        .ToDictionary(fixture => fixture.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<Fixture> All => ByName.Values;

    public static TheoryData<string> Names => [.. ByName.Keys.Order(StringComparer.Ordinal)];

    public static Fixture Get(string name) => ByName[name];

    private static Fixture Load(string path)
    {
        var name = Path.ChangeExtension(Path.GetRelativePath(Repository.Path("fixtures"), path), null).Replace('\\', '/');
        var record = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('.')[0];
        return new Fixture(name, File.ReadAllBytes(path), Catalogue.Find(record));
    }
}
