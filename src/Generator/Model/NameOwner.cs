namespace LambdaEvents.Generator.Model;

/// <summary>Who has a name that can be had once.</summary>
/// <param name="Path">The schema file; empty for the project.</param>
/// <param name="Part">What of the file: the key of a record, or the kind of thing.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="Display">How messages call it.</param>
internal sealed record NameOwner(string Path, string Part, string Namespace, string Display)
{
    public static NameOwner OfRecord(IndexedFile file, string key, string name) =>
        new(file.Path, "#" + key, file.Namespace, $"the record '{name}' of {file.Name}");

    public static NameOwner OfKnownValues(IndexedFile file, string name) =>
        new(file.Path, "values " + name, file.Namespace, $"the known values '{name}' of {file.Name}");

    public static NameOwner OfContext(IndexedFile file) => new(file.Path, "context", file.Namespace, $"the context of {file.Name}");

    /// <summary>Whether another type of the name can be in a namespace all the same: it is a mistake, but the compiler can tell the two apart.</summary>
    public bool LeavesRoomIn(string space) => !string.Equals(Namespace, space, StringComparison.OrdinalIgnoreCase) && Path.Length > 0;

    public bool IsSame(NameOwner other) => Path == other.Path && Part == other.Part;
}
