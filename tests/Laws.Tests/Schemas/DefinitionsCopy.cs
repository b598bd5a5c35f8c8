namespace LambdaEvents.Tests.Schemas;

/// <summary>
/// The schema files with <c>definitions</c> for <c>$defs</c>, in a folder of their own: NJsonSchema resolves references inside the older keyword only.
/// </summary>
public static class DefinitionsCopy
{
    private static readonly Dictionary<string, string> Copies = Make();

    public static string Of(string schemaFile) => Copies[schemaFile];

    private static Dictionary<string, string> Make()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "schemas-with-definitions");
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, relative) in SchemaFiles.All)
        {
            var copy = Path.Combine(folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal));
            copies.Add(file, copy);
        }

        return copies;
    }
}
