using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints how a record with sensitive members or any JSON prints itself. The compiler's own way does for all others.</summary>
internal static class PrintEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, TypeNames names)
    {
        if (!record.PrintsItself)
        {
            return;
        }

        writer.Line();
        writer.Line($"private bool PrintMembers({names["StringBuilder"]} builder)");
        writer.Open();
        foreach (var member in record.Members)
        {
            writer.Line(member.IsSensitive ? Sensitive(member, names) : Plain(member.Name, names));
        }

        writer.Line(Plain("UnknownMembers", names));
        writer.Line("return true;");
        writer.Close();
    }

    private static string Plain(string property, TypeNames names) => $"{names["PayloadPrinter"]}.Append(builder, \"{property}\", {property});";

    private static string Sensitive(MemberModel member, TypeNames names)
    {
        var isThere = member.IsRequired ? "true" : $"{member.Name} is not null";
        return $"{names["PayloadPrinter"]}.AppendSensitive(builder, \"{member.Name}\", {isThere});";
    }
}
