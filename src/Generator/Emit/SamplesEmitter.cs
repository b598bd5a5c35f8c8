using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints the class with all samples of a project: a file a folder, and one for the list of all.</summary>
internal static class SamplesEmitter
{
    private const string Sample = "global::LambdaEvents.Testing.SamplePayload";

    public static IEnumerable<GeneratedFile> Emit(SamplesModel samples) => samples.Sources.Select(source => Source(samples, source)).Prepend(List(samples));

    private static GeneratedFile List(SamplesModel samples)
    {
        var writer = Start(samples, samples.Name, "the sample payloads of the project");
        writer.Documentation("summary", "Sample payloads: a class for each folder, one in it for each record, a member for each case.");
        Open(writer, samples);
        writer.Documentation("summary", "All of them, by name. None is loaded before it is used.");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Sample}> All {{ get; }} =");
        writer.Line("[");
        writer.Indent();
        foreach (var source in samples.Sources)
        {
            foreach (var group in source.Groups)
            {
                foreach (var sample in group.Samples)
                {
                    writer.Line($"{source.Name}.{group.Name}.{sample.Name},");
                }
            }
        }

        writer.Close("];");
        writer.Close();
        return new GeneratedFile($"{samples.Name}.g.cs", writer.ToString());
    }

    private static GeneratedFile Source(SamplesModel samples, SampleSourceModel source)
    {
        var writer = Start(samples, $"{samples.Name}.{source.Name}", $"the sample payloads in {source.Folder}");
        Open(writer, samples);
        writer.Documentation("summary", $"The samples in the folder <c>{Literals.XmlText(source.Folder)}</c>.");
        writer.Line($"public static class {source.Name}");
        writer.Open();
        for (var index = 0; index < source.Groups.Count; index++)
        {
            if (index > 0)
            {
                writer.Line();
            }

            Group(writer, samples, source.Groups[index]);
        }

        writer.Close();
        writer.Close();
        return new GeneratedFile($"{samples.Name}.{source.Name}.g.cs", writer.ToString());
    }

    private static void Group(CodeWriter writer, SamplesModel samples, SampleGroupModel group)
    {
        var record = $"global::{group.Record.FullName}";
        writer.Documentation("summary", group.Record.IsDetail ? $"Events whose detail is a <see cref=\"{record}\"/>." : $"Samples of <see cref=\"{record}\"/>.");
        writer.Line($"public static class {group.Name}");
        writer.Open();
        var type = group.Record.IsDetail ? $"global::LambdaEvents.EventBridge.EventBridgeEvent<{record}>" : record;
        for (var index = 0; index < group.Samples.Count; index++)
        {
            if (index > 0)
            {
                writer.Line();
            }

            Member(writer, samples, group.Samples[index], type);
        }

        writer.Close();
    }

    private static void Member(CodeWriter writer, SamplesModel samples, SampleModel sample, string type)
    {
        var note = sample.Note is null ? "." : $": {MarkdownLinks.ToXml(sample.Note)}.";
        writer.Documentation("summary", $"<c>{Literals.XmlText(sample.Resource)}</c>{note}");
        writer.Line($"public static {Sample}<{type}> {sample.Name} {{ get; }} =");
        writer.Indent();
        writer.Line($"new(typeof({samples.Name}), {Literals.Text(sample.Resource)});");
        writer.Outdent();
    }

    private static CodeWriter Start(SamplesModel samples, string hintName, string origin)
    {
        var writer = new CodeWriter();
        FileHeader.Start(writer, new FileModel(hintName, origin, samples.Namespace, Hidden: default));
        return writer;
    }

    private static void Open(CodeWriter writer, SamplesModel samples)
    {
        writer.Line($"public static partial class {samples.Name}");
        writer.Open();
    }
}
