using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>
/// Prints how a record with sensitive members prints itself, or one with times, whose own way to print brings the time zones into native binaries.
/// The compiler's way does for all others.
/// </summary>
internal static class PrintEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, TypeNames names)
    {
        if (!IsNeeded(record))
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

    public static bool IsNeeded(RecordModel record) =>
        record.Members.Any(member => member.IsSensitive || member.Type is MemberType.Scalar { CSharpType: "DateTimeOffset" });

    private static string Plain(string property, TypeNames names) => $"{names["PayloadPrinter"]}.Append(builder, \"{property}\", {property});";

    private static string Sensitive(MemberModel member, TypeNames names)
    {
        var isThere = member.IsRequired ? "true" : $"{member.Name} is not null";
        return $"{names["PayloadPrinter"]}.AppendSensitive(builder, \"{member.Name}\", {isThere});";
    }
}
