using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints how a record is read.</summary>
internal static class ReadEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, TypeNames names)
    {
        if (record.Recogniser is { } recogniser)
        {
            writer.Line($"static {RuntimeTypes.Qualify("PayloadRecogniser")}? {names["IPayload"]}<{record.TypeName}>.Recogniser => {names.Of(recogniser)}.Instance;");
            writer.Line();
        }

        if (record.IsDeferrable)
        {
            writer.Line($"static bool {names["IPayload"]}<{record.TypeName}>.IsDeferrable => true;");
            writer.Line();
        }

        writer.Line($"static {record.TypeName} {names["IPayload"]}<{record.TypeName}>.Read(ref {names["PayloadReader"]} reader)");
        writer.Open();
        writer.Line(record.AsksForMembers ? "var record = CreateEmpty();" : $"var record = new {record.TypeName}();");
        writer.Line("var members = reader.BeginRecord(WireNames);");
        writer.Line("while (reader.NextMember(ref members))");
        writer.Open();
        Members(writer, record, names);
        writer.Close();
        writer.Line();
        writer.Line("record._origin = reader.EndRecord(ref members);");
        writer.Line("return record;");
        writer.Close();
        writer.Line();
    }

    private static void Members(CodeWriter writer, RecordModel record, TypeNames names)
    {
        if (record.Members.Count == 0)
        {
            return;
        }

        writer.Line("switch (members.Current)");
        writer.Open();
        for (var index = 0; index < record.Members.Count; index++)
        {
            var member = record.Members[index];
            var code = MemberTable.Of(member.Type, names);
            writer.Line($"case {index}: reader.{code.Read}(ref record.{member.Field}{code.ReadArguments}); break;");
        }

        writer.Close();
    }
}
