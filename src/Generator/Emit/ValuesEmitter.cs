using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints the known values of an open vocabulary as constants.</summary>
internal static class ValuesEmitter
{
    public static GeneratedFile Emit(ValuesModel values)
    {
        var writer = new CodeWriter();
        FileHeader.Start(writer, values.File);
        writer.Documentation("summary", Literals.XmlText(values.Summary));
        writer.Line($"public static class {values.Name}");
        writer.Open();
        var isFirst = true;
        foreach (var value in values.Values)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Documentation("summary", Literals.XmlText(value.Summary));
            writer.Line($"public const string {value.Name} = {Literals.Text(value.Value)};");
        }

        writer.Close();
        return new GeneratedFile(values.File.HintName + ".g.cs", writer.ToString());
    }
}
