namespace LambdaEvents.Generator.Schema;

/// <summary>What a <c>$ref</c> points at.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Key">The key under <c>$defs</c>; empty for the root.</param>
internal sealed record SchemaReference(string Path, string Key)
{
    private const string Definitions = "/$defs/";

    /// <summary>Reads a reference; null when its part behind <c>#</c> is not of the dialect.</summary>
    public static SchemaReference? Parse(string text, string fromFile)
    {
        var hash = text.IndexOf('#');
        var file = hash < 0 ? text : text.Substring(0, hash);
        var pointer = hash < 0 ? string.Empty : text.Substring(hash + 1);
        var path = file.Length == 0 ? fromFile : SchemaPath.Resolve(fromFile, file);
        if (pointer.Length == 0)
        {
            return new SchemaReference(path, string.Empty);
        }

        return pointer.StartsWith(Definitions, StringComparison.Ordinal) && pointer.Length > Definitions.Length
            ? new SchemaReference(path, pointer.Substring(Definitions.Length))
            : null;
    }
}
