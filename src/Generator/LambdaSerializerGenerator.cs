using System.Text;
using LambdaEvents.Generator.Emit;
using LambdaEvents.Generator.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaEvents.Generator;

/// <summary>Adds a serializer for AWS's runtime to projects that use it, so that the packages of this product need not depend on AWS's.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LambdaSerializerGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var needsSerializer = context.CompilationProvider.Select(SerializerNeed.Exists).WithTrackingName(Steps.Serializer);
        context.RegisterSourceOutput(needsSerializer, Add);
    }

    private static void Add(SourceProductionContext output, bool needsSerializer)
    {
        foreach (var file in needsSerializer ? SerializerEmitter.Emit() : [])
        {
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }
}
