namespace LambdaEvents.Generator.Model;

/// <summary>Decides what the classes and members of samples are called.</summary>
internal static class SampleNames
{
    private static readonly char[] Separators = ['-', '_', '.', ' '];

    /// <summary>
    /// The class of a folder: words that name a part of its records' namespaces are written as these are, so that <c>eventbridge-ec2</c> gives <c>EventBridgeEc2</c>.
    /// </summary>
    public static string OfFolder(string folder, IEnumerable<SampleRecord> records, string owner)
    {
        string[] known = [.. records.SelectMany(record => record.Namespace.Split('.')).Distinct(StringComparer.Ordinal)];
        var name = string.Concat(folder.Split(Separators).Select(word => Array.Find(known, part => Equals(part, word)) ?? Naming.ToPascalCase(word)));
        return name == "All" ? name + "Folder" : Distinct(name, "Folder", owner);

        static bool Equals(string part, string word) => string.Equals(part, word, StringComparison.OrdinalIgnoreCase);
    }

    public static string OfRecord(string record, string owner) => Distinct(record, "Record", owner);

    public static string OfCase(string text, string owner) => Distinct(Naming.ToPascalCase(text), "Case", owner);

    /// <summary>A name in C# that is neither that of the class around it nor one that every class has; empty for one without a letter and a digit.</summary>
    private static string Distinct(string name, string kind, string owner)
    {
        if (name.Length > 0 && char.IsDigit(name[0]))
        {
            return kind + name;
        }

        return name == owner || Identifiers.IsObjectMember(name) ? name + kind : name;
    }
}
