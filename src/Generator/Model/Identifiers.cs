namespace LambdaEvents.Generator.Model;

/// <summary>What C# accepts as a name.</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Names that every C# object has, so that a member of the same name would hide one.</summary>
    private static readonly HashSet<string> ObjectMembers = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> RecordMembers = new(StringComparer.Ordinal)
    {
        "Clone", "CreateEmpty", "EqualityContract", "PrintMembers", "UnknownMembers", "WireNames",
    };

    private static readonly HashSet<string> DetailMembers = new(StringComparer.Ordinal)
    {
        "DetailType", "Source",
    };

    private static readonly HashSet<string> ContextMembers = new(StringComparer.Ordinal)
    {
        "Create", "CreateTypeInfo", "Default", "GeneratedSerializerOptions", "GetTypeInfo", "Options", "TypeInfo",
    };

    /// <summary>Whether a text can name a type or a property: letters and digits, first a letter that is not lower case.</summary>
    public static bool IsPascalCase(string name) => name.Length > 0 && char.IsLetter(name[0]) && !char.IsLower(name[0]) && name.All(char.IsLetterOrDigit);

    /// <summary>Whether a text is a full name of a type, such as <c>Shop.Orders.OrderPlaced</c>.</summary>
    public static bool IsQualifiedName(string name) => name.Split('.').All(IsIdentifier);

    public static bool IsObjectMember(string name) => ObjectMembers.Contains(name);

    public static bool IsRecordMember(string name) => ObjectMembers.Contains(name) || RecordMembers.Contains(name);

    /// <summary>Whether a record that is a detail of EventBridge has a member of this name, which others have not.</summary>
    public static bool IsDetailMember(string name) => DetailMembers.Contains(name);

    /// <summary>Whether a record of this name would hide a member of the context that lists it, or have a member of its own name.</summary>
    public static bool IsReservedForRecords(string name, bool isDetail = false) =>
        IsRecordMember(name) || ContextMembers.Contains(name) || (isDetail && IsDetailMember(name));

    /// <summary>What stands before the last dot of a full name; empty for a type of the global namespace.</summary>
    public static string NamespaceOf(string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        return dot < 0 ? string.Empty : fullName.Substring(0, dot);
    }

    public static string SimpleNameOf(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);

    /// <summary>The nearest identifier to a text, for one part of a namespace.</summary>
    public static string ToNamespacePart(string text)
    {
        var characters = text.Select(character => char.IsLetterOrDigit(character) ? character : '_').ToArray();
        var name = new string(characters);
        return char.IsDigit(name[0]) ? "_" + name : name;
    }

    /// <summary>The name as it stands in C#.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(character => char.IsLetterOrDigit(character) || character == '_') && !Keywords.Contains(name);
}
