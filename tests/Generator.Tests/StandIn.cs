using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaEvents.Tests;

/// <summary>An assembly that looks like AWS's, as far as generated code sees it.</summary>
internal static class StandIn
{
    private const string Source = """
        namespace Amazon.Lambda.Core
        {
            public interface ILambdaSerializer
            {
                T Deserialize<T>(System.IO.Stream requestStream);

                void Serialize<T>(T response, System.IO.Stream responseStream);
            }
        }
        """;

    public static byte[] Image { get; } = Compile();

    public static MetadataReference AmazonLambdaCore { get; } = MetadataReference.CreateFromImage(Image);

    private static byte[] Compile()
    {
        var compilation = CSharpCompilation.Create(
            "Amazon.Lambda.Core",
            [CSharpSyntaxTree.ParseText(Source)],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        compilation.Emit(stream).Success.Should().BeTrue();
        return stream.ToArray();
    }
}
