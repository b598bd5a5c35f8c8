using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints a record: this file its outline, the others its parts.</summary>
internal static class RecordEmitter
{
    public static GeneratedFile Emit(RecordModel record)
    {
        var writer = new CodeWriter();
        var names = new TypeNames(record.File, record.Generics.Select(generic => generic.Parameter));
        FileHeader.Write(writer, record.File, [.. Imports(record)]);
        Declare(writer, record, names);
        writer.Open();
        WireNames(writer, record, names);
        Fields(writer, record, names);
        Constructors(writer, record, names);
        DetailEmitter.Emit(writer, record);
        PropertyEmitter.Emit(writer, record, names);
        ReadEmitter.Emit(writer, record, names);
        WriteEmitter.Emit(writer, record, names);
        PrintEmitter.Emit(writer, record, names);
        writer.Close();
        return new GeneratedFile(record.File.HintName + ".g.cs", writer.ToString());
    }

    private static IEnumerable<string> Imports(RecordModel record)
    {
        if (record.AsksForMembers)
        {
            yield return "System.Runtime.CompilerServices";
        }

        if (record.PrintsItself)
        {
            yield return "System.Text";
        }

        if (record.Members.Any(member => member.CanBeReadAs))
        {
            yield return "System.Diagnostics.CodeAnalysis";
            yield return "System.Text.Json.Serialization.Metadata";
        }
    }

    /// <summary>Prints the documentation of a record.</summary>
    public static void Document(CodeWriter writer, RecordModel record)
    {
        writer.Documentation("summary", Literals.XmlText(record.Summary));
        foreach (var generic in record.Generics)
        {
            writer.Documentation($"typeparam name=\"{generic.Parameter}\"", "typeparam", $"The payload that <see cref=\"{generic.Member}\"/> holds.");
        }

        if (record.Documentation is { } address)
        {
            writer.Documentation("remarks", $"See <see href=\"{Literals.Xml(address)}\">the documentation</see>.");
        }
    }

    private static void Declare(CodeWriter writer, RecordModel record, TypeNames names)
    {
        Document(writer, record);
        var converter = record.Generics.Count == 0 ? $"{names["PayloadConverter"]}<{record.Name}>" : names["GenericPayloadConverter"];
        writer.Line($"[{names["JsonConverter"]}(typeof({converter}))]");
        writer.Line($"public sealed partial record {record.TypeName} : {names[record.Detail is null ? "IPayload" : "IEventBridgeDetail"]}<{record.TypeName}>");
        foreach (var generic in record.Generics)
        {
            writer.Line($"    where {generic.Parameter} : class, {names["IPayload"]}<{generic.Parameter}>");
        }
    }

    private static void WireNames(CodeWriter writer, RecordModel record, TypeNames names)
    {
        var required = record.Members.Select((member, index) => (member, index)).Where(entry => entry.member.IsRequired).Select(entry => entry.index);
        writer.Line($"private static readonly {names["MemberNames"]} WireNames = new(");
        writer.Indent();
        writer.List([.. record.Members.Select(member => Literals.Text(member.WireName))], ",");
        writer.Line($"required: [{string.Join(", ", required)}]);");
        writer.Outdent();
        writer.Line();
    }

    private static void Fields(CodeWriter writer, RecordModel record, TypeNames names)
    {
        writer.Line($"private {names["PayloadOrigin"]} _origin;");
        foreach (var member in record.Members)
        {
            writer.Line($"private {MemberTable.Of(member.Type, names).Field} {member.Field};");
        }

        writer.Line();
    }

    private static void Constructors(CodeWriter writer, RecordModel record, TypeNames names)
    {
        if (record.Generics.Count > 0)
        {
            writer.Line($"static {record.Name}() => {names["GenericPayloadConverter"]}.Register<{record.TypeName}>();");
            writer.Line();
        }

        if (record.AsksForMembers)
        {
            writer.Line("// Required members come from the payload, one after the other, where the compiler wants them at once.");
            writer.Line($"[{names["UnsafeAccessor"]}({names["UnsafeAccessorKind"]}.Constructor)]");
            writer.Line($"private static extern {record.TypeName} CreateEmpty();");
            writer.Line();
        }
    }
}
