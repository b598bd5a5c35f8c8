namespace LambdaEvents.Tests.Schemas;

/// <summary>
/// The schema files with <c>definitions</c> for <c>$defs</c>, in a folder of their own: NJsonSchema resolves references inside the older keyword only.
/// </summary>
public static class DefinitionsCopy
{
    private static readonly string Folder = Make();

    public static string Of(string schemaFile) => Path.Combine(Folder, Path.GetRelativePath(Repository.Path("src"), schemaFile));

    private static string Make()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "schemas-with-definitions");
        foreach (var file in SchemaFiles.All)
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.Path("src"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal));
        }

        return folder;
    }
}
