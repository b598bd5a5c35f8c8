using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>
/// Prints how a record prints itself that must hide members, or whose members the compiler's own way does not do for: any JSON, of which not every text can print itself,
/// and times, which would bring the time zones into native binaries.
/// </summary>
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
