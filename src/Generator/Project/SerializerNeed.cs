using Microsoft.CodeAnalysis;

namespace LambdaEvents.Generator.Project;

/// <summary>Tells whether a project uses AWS's serializer interface and has no serializer of ours from a project that it refers to.</summary>
internal static class SerializerNeed
{
    public static bool Exists(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Has(compilation, "Amazon.Lambda.Core.ILambdaSerializer")
            && Has(compilation, "LambdaEvents.LambdaJson")
            && !Has(compilation, "LambdaEvents.LambdaEventSerializer");
    }

    private static bool Has(Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(type).Any(found => compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
}
