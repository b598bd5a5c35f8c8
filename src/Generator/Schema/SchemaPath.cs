namespace LambdaEvents.Generator.Schema;

/// <summary>Paths of schema files, on any operating system.</summary>
internal static class SchemaPath
{
    /// <summary>The path with slashes, without <c>.</c> and <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            var last = parts.Count == 0 ? null : parts[parts.Count - 1];
            var isAboveRoot = part == ".." && last is "";
            if (part == ".." && last is not (null or ".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && !isAboveRoot && (part.Length > 0 || last is null))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The path that a reference in one file gives to another.</summary>
    public static string Resolve(string fromFile, string reference) => Normalize(fromFile.Substring(0, fromFile.LastIndexOf('/') + 1) + reference);

    /// <summary>The folder of a file below a project; empty at the top of the project and outside of it.</summary>
    public static string FolderBelow(string projectFolder, string file)
    {
        var project = Normalize(projectFolder).TrimEnd('/') + "/";
        var end = file.LastIndexOf('/');
        return end >= project.Length && file.StartsWith(project, StringComparison.OrdinalIgnoreCase)
            ? file.Substring(project.Length, end - project.Length)
            : string.Empty;
    }
}
