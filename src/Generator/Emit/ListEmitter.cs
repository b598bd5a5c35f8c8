using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints a record that is a list. What all of them have is in Core, in <c>PayloadList</c>.</summary>
internal static class ListEmitter
{
    public static GeneratedFile Emit(RecordModel record, MemberType items)
    {
        var writer = new CodeWriter();
        var names = new TypeNames(record.File);
        var (type, element) = MemberTable.ElementOf(items, names);
        var payload = $"{names["IPayload"]}<{record.Name}>";
        FileHeader.Write(writer, record.File, "System.Runtime.CompilerServices");
        RecordEmitter.Document(writer, record);
        writer.Line($"[{names["JsonConverter"]}(typeof({names["PayloadConverter"]}<{record.Name}>))]");
        writer.Line($"[{names["CollectionBuilder"]}(typeof({record.Name}), nameof({record.Name}.Create))]");
        writer.Line($"public sealed partial record {record.Name} : {names["PayloadList"]}<{type}>, {payload}");
        writer.Open();
        writer.Documentation("summary", "Makes a payload of items; what a collection expression calls.");
        writer.Documentation("param name=\"items\"", "param", "The items, which are copied.");
        Method(writer, $"public static {record.Name} Create({names["ReadOnlySpan"]}<{type}> items)", $"new() {{ Items = {names["ValueList"]}.Create(items) }}");
        writer.Line();
        writer.Line($"static bool {payload}.IsList => true;");
        writer.Line();
        if (record.Recogniser is { } recogniser)
        {
            writer.Line($"static {RuntimeTypes.Qualify("PayloadRecogniser")}? {payload}.Recogniser => {names.Of(recogniser)}.Instance;");
            writer.Line();
        }

        Method(writer, $"static {record.Name} {payload}.Read(ref {names["PayloadReader"]} reader)", $"new() {{ Items = reader.ReadItems<{type}, {element}>() }}");
        writer.Line();
        Method(writer, $"void {payload}.Write({names["Utf8JsonWriter"]} writer)", $"{names["ListElement"]}<{type}, {element}>.Write(writer, Items)");
        writer.Close();
        return new GeneratedFile(record.File.HintName + ".g.cs", writer.ToString());
    }

    private static void Method(CodeWriter writer, string declaration, string expression)
    {
        var oneLine = $"{declaration} => {expression};";
        if (oneLine.Length <= writer.Room)
        {
            writer.Line(oneLine);
            return;
        }

        writer.Line(declaration + " =>");
        writer.Indent();
        writer.Line(expression + ";");
        writer.Outdent();
    }
}
