using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints the properties of a record, and the methods that read a member as another type.</summary>
internal static class PropertyEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, TypeNames names)
    {
        for (var index = 0; index < record.Members.Count; index++)
        {
            var member = record.Members[index];
            Document(writer, member);
            Property(writer, record, member, index, MemberTable.Of(member.Type, names));
            writer.Line();
        }

        writer.Documentation("summary", "Members of the payload that the schema does not name, and values that it cannot hold.");
        writer.Line($"public {names["UnknownMembers"]} UnknownMembers {{ get => _origin.Unknown; init => _origin.Unknown = value; }}");
        writer.Line();
        foreach (var member in record.Members.Where(member => member.CanBeReadAs))
        {
            ReadAsPayload(writer, member, names);
            ReadAsOther(writer, member, names);
            TryReadAsPayload(writer, member, names);
            TryReadAsOther(writer, member, names);
        }
    }

    private static void Document(CodeWriter writer, MemberModel member)
    {
        var summary = Literals.XmlText(member.Summary);
        writer.Documentation("summary", member.IsUndescribed ? $"<c>{summary}</c>" : summary);
        var remarks = new List<string>();
        if (member.KnownValues is { } values)
        {
            remarks.Add($"Known values are in <see cref=\"{values}\"/>.");
        }

        if (member.IsSensitive)
        {
            remarks.Add("Printed as *** by ToString.");
        }

        if (remarks.Count > 0)
        {
            writer.Documentation("remarks", string.Join(" ", remarks));
        }
    }

    private static void Property(CodeWriter writer, RecordModel record, MemberModel member, int index, MemberCode code)
    {
        var modifier = member.IsRequired && record.IsResponse ? "required " : string.Empty;
        var mark = member.IsRequired && !code.IsAlwaysNullable ? string.Empty : "?";
        var declaration = $"public {modifier}{code.Property}{mark} {member.Name}";
        var getter = $"get => {member.Field}{(member.IsRequired ? code.Required : code.Optional)};";
        var setter = $"init {{ {member.Field} = value; _origin.Changed({index}); }}";
        var oneLine = $"{declaration} {{ {getter} {setter} }}";
        if (oneLine.Length <= writer.Room)
        {
            writer.Line(oneLine);
            return;
        }

        writer.Line(declaration);
        writer.Open();
        writer.Line(getter);
        writer.Line(setter);
        writer.Close();
    }

    private static void ReadAsPayload(CodeWriter writer, MemberModel member, TypeNames names)
    {
        writer.Documentation("summary", $"Reads <see cref=\"{member.Name}\"/> as a payload of this library.");
        writer.Documentation("typeparam name=\"T\"", "typeparam", "The payload that stands there.");
        Exception(writer, names["JsonException"], "It is absent or not well-formed JSON.");
        Exception(writer, names["PayloadMismatchException"], "It is another payload.");
        writer.Line($"public T Read{member.Name}<T>()");
        writer.Line($"    where T : {names["IPayload"]}<T> => {member.Field}.ReadPayload<T>();");
        writer.Line();
    }

    private static void ReadAsOther(CodeWriter writer, MemberModel member, TypeNames names)
    {
        writer.Documentation("summary", $"Reads <see cref=\"{member.Name}\"/> as a type of your own.");
        writer.Documentation("typeparam name=\"T\"", "typeparam", "The type to read.");
        writer.Documentation("param name=\"typeInfo\"", "param", "How System.Text.Json reads the type.");
        Exception(writer, names["JsonException"], "It is absent, not well-formed JSON, or not of that type.");
        writer.Line($"public T? Read{member.Name}<T>({names["JsonTypeInfo"]}<T> typeInfo) => {member.Field}.ReadJson(typeInfo);");
        writer.Line();
    }

    private static void TryReadAsPayload(CodeWriter writer, MemberModel member, TypeNames names)
    {
        writer.Documentation("summary", $"Reads <see cref=\"{member.Name}\"/> as a payload of this library if it is one, and tells another payload from what is broken where it is not.");
        writer.Documentation("typeparam name=\"T\"", "typeparam", "The payload that may stand there.");
        writer.Documentation("param name=\"payload\"", "param", "The payload; null when it does not stand there.");
        Outcome(writer, names);
        writer.Line($"public bool TryRead{member.Name}<T>({OutParameters("T", "payload", names)})");
        writer.Line($"    where T : {names["IPayload"]}<T> => {member.Field}.TryReadPayload(out payload, out error);");
        writer.Line();
    }

    private static void TryReadAsOther(CodeWriter writer, MemberModel member, TypeNames names)
    {
        writer.Documentation("summary", $"Reads <see cref=\"{member.Name}\"/> as a type of your own if it is one, and tells other JSON from what is broken where it is not.");
        writer.Documentation("typeparam name=\"T\"", "typeparam", "The type to read.");
        writer.Documentation("param name=\"typeInfo\"", "param", "How System.Text.Json reads the type.");
        writer.Documentation("param name=\"value\"", "param", "The value; null when it does not stand there.");
        Outcome(writer, names);
        writer.Line($"public bool TryRead{member.Name}<T>({names["JsonTypeInfo"]}<T> typeInfo, {OutParameters("T", "value", names)}) =>");
        writer.Line($"    {member.Field}.TryReadJson(typeInfo, out value, out error);");
        writer.Line();
    }

    private static string OutParameters(string type, string name, TypeNames names) =>
        $"[{names["NotNullWhen"]}(true)] out {type}? {name}, [{names["NotNullWhen"]}(false)] out {names["JsonException"]}? error";

    private static void Outcome(CodeWriter writer, TypeNames names)
    {
        var mismatch = $"A <see cref=\"{names["PayloadMismatchException"]}\"/> for something else, another exception for what is not well-formed; null when it was read.";
        writer.Documentation("param name=\"error\"", "param", mismatch);
        writer.Documentation("returns", "Whether it was read.");
    }

    private static void Exception(CodeWriter writer, string type, string when) => writer.Documentation($"exception cref=\"{type}\"", "exception", when);
}
