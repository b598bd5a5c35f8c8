using System.Text;

namespace LambdaEvents.Generator.Emit;

/// <summary>Gives the serializers, which are hand-written files that never vary.</summary>
internal static class SerializerEmitter
{
    private static readonly string[] Names = ["LambdaEventSerializer", "LambdaEventSerializerOfTEventTResponse"];

    public static IEnumerable<GeneratedFile> Emit() => Names.Select(name => new GeneratedFile(name + ".g.cs", Read(name + ".cs")));

    private static string Read(string resource)
    {
        using var stream = typeof(SerializerEmitter).Assembly.GetManifestResourceStream(resource);
        using var reader = new StreamReader(stream ?? Stream.Null, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
