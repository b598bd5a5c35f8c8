using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints the System.Text.Json context of a schema file. .NET's own generator cannot: it does not see what this one emits.</summary>
internal static class ContextEmitter
{
    public static GeneratedFile Emit(ContextModel context)
    {
        var writer = new CodeWriter();
        var names = new TypeNames(context.File);
        FileHeader.Write(writer, context.File, "System.Text.Json.Serialization.Metadata");
        writer.Documentation("summary", $"Tells System.Text.Json how to read and write the records of {Literals.XmlText(context.File.Schema)}.");
        writer.Line($"public sealed partial class {context.Name} : {names["PayloadJsonContext"]}");
        writer.Open();
        Constructors(writer, context, names);
        foreach (var record in context.Records)
        {
            var type = names.Of(record);
            writer.Documentation("summary", $"How <see cref=\"{type}\"/> is read and written.");
            writer.Line($"public {names["JsonTypeInfo"]}<{type}> {record.Name} => TypeInfo<{type}>();");
            writer.Line();
        }

        Create(writer, context, names);
        writer.Close();
        return new GeneratedFile(context.File.HintName + ".g.cs", writer.ToString());
    }

    private static void Constructors(CodeWriter writer, ContextModel context, TypeNames names)
    {
        var options = names["JsonSerializerOptions"];
        writer.Documentation("summary", "The context with the options of this library.");
        writer.Line($"public static {context.Name} Default {{ get; }} = new();");
        writer.Line();
        writer.Documentation("summary", "Makes a context with the options of this library.");
        writer.Line($"public {context.Name}()");
        writer.Open();
        writer.Close();
        writer.Line();
        writer.Documentation("summary", "Makes a context with options of the caller's.");
        writer.Documentation("param name=\"options\"", "param", "The options; they belong to this context from now on.");
        writer.Line($"public {context.Name}({options} options)");
        writer.Line("    : base(options)");
        writer.Open();
        writer.Close();
        writer.Line();
    }

    private static void Create(CodeWriter writer, ContextModel context, TypeNames names)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {names["JsonTypeInfo"]}? Create({names["Type"]} type, {names["JsonSerializerOptions"]} options)");
        writer.Open();
        foreach (var type in context.Records.Select(names.Of))
        {
            writer.Line($"if (type == typeof({type}))");
            writer.Open();
            writer.Line($"return CreateTypeInfo<{type}>(options);");
            writer.Close();
            writer.Line();
        }

        writer.Line("return null;");
        writer.Close();
    }
}
