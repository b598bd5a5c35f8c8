using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>Decides in which namespace the records of a file are, and what their context is called.</summary>
internal static class Namespaces
{
    private static readonly char[] Separators = ['.', '/', '\\'];

    /// <summary>The root namespace and the folder, unless the project names another.</summary>
    public static string Of(SchemaFile file) => Join(file.Namespace ?? $"{file.RootNamespace}/{file.Folder}");

    /// <summary>The name by which the compiler knows the file of a type: the namespace below the root, and the name.</summary>
    public static string HintName(SchemaFile file, string name)
    {
        var root = Join(file.RootNamespace);
        var full = Of(file);
        return $"{Below(root, full)}{name}".Replace("@", string.Empty);
    }

    /// <summary>
    /// The context of a file: <c>sqs-response</c> in the folder <c>Sqs</c> gives <c>SqsResponseJsonContext</c>. Words that name the folder or the project are written as these are.
    /// </summary>
    public static string ContextName(SchemaFile file)
    {
        string[] known = [LastPartOf(file.Folder), LastPartOf(file.RootNamespace)];
        return string.Concat(file.Key.Split('-').Select(ToWord)) + "JsonContext";

        string ToWord(string word) => Array.Find(known, name => Identifiers.IsPascalCase(name) && string.Equals(name, word, StringComparison.OrdinalIgnoreCase)) ?? Naming.ToPascalCase(word);
    }

    private static string LastPartOf(string parts) => parts.Split(Separators).Last();

    private static string Join(string parts) =>
        string.Join(".", parts.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(part => Identifiers.Escape(Identifiers.ToNamespacePart(part))));

    /// <summary>The namespace below the root, with a dot. One beside the root gets a dash, which no namespace below it can have.</summary>
    private static string Below(string root, string full)
    {
        if (full == root)
        {
            return string.Empty;
        }

        if (root.Length == 0)
        {
            return full + ".";
        }

        return full.StartsWith(root + ".", StringComparison.Ordinal) ? full.Substring(root.Length + 1) + "." : $"global-{full}.";
    }
}
