using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints the rules by which the payloads of a project are recognised. They stand apart from the catalogue, which brings every record into a native binary.</summary>
internal static class RecogniserEmitter
{
    public static GeneratedFile Emit(RecogniserModel recogniser)
    {
        var writer = new CodeWriter();
        var names = new TypeNames(recogniser.File);
        FileHeader.Write(writer, recogniser.File, "LambdaEvents.Recognition");
        writer.Documentation("summary", "Recognises the payloads of this assembly: what <c>x-recognise</c> says in their schemas.");
        writer.Line($"public static class {recogniser.Name}");
        writer.Open();
        writer.Documentation("summary", "The recogniser, made when it is first used.");
        writer.Line($"public static {names["PayloadRecogniser"]} Instance {{ get; }} = new(");
        writer.Indent();
        writer.Line("\"\"\"");
        foreach (var payload in recogniser.Payloads)
        {
            foreach (var rule in payload.Rules)
            {
                writer.Line($"{payload.Record.Name} | {string.Join(", ", payload.Ids)} | {rule}");
            }
        }

        writer.Line("\"\"\"u8);");
        writer.Outdent();
        writer.Close();
        return new GeneratedFile(recogniser.File.HintName + ".g.cs", writer.ToString());
    }
}
