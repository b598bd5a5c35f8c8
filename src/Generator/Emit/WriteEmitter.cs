using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints how a record is written.</summary>
internal static class WriteEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, TypeNames names)
    {
        writer.Line($"void {names["IPayload"]}<{record.TypeName}>.Write({names["Utf8JsonWriter"]} writer)");
        writer.Open();
        writer.Line("if (_origin.TryWrite(writer))");
        writer.Open();
        writer.Line("return;");
        writer.Close();
        writer.Line();
        writer.Line("writer.WriteStartObject();");
        foreach (var member in record.Members)
        {
            var code = MemberTable.Of(member.Type, names);
            writer.Line($"writer.{code.Write}({Literals.Text(member.WireName)}u8, {(code.IsStruct ? "in " : string.Empty)}{member.Field});");
        }

        writer.Line("_origin.WriteUnknown(writer);");
        writer.Line("writer.WriteEndObject();");
        writer.Close();
    }
}
