using LambdaEvents.Generator.Model;
using LambdaEvents.Generator.Support;
using Microsoft.CodeAnalysis;

namespace LambdaEvents.Generator.Project;

/// <summary>Finds the records that samples are named for, among those that the project refers to and those that it has by hand.</summary>
internal static class SampleRecords
{
    public static EquatableArray<SampleRecord> Find(Compilation compilation, IEnumerable<SampleFile> files, CancellationToken cancellation)
    {
        string[] names = [.. files.Select(file => file.Record).Distinct(StringComparer.Ordinal)];
        return names.Length == 0 ? default : compilation.SourceModule.ReferencedAssemblySymbols
            .Concat([compilation.Assembly])
            .SelectMany(assembly => RecordsOf(assembly, names, cancellation))
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            .Select(type => new SampleRecord(NamespaceOf(type), type.Name, Implements(type, "IEventBridgeDetail`1")))
            .Distinct()
            .OrderBy(record => record.Name, StringComparer.Ordinal)
            .ThenBy(record => record.Namespace, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IEnumerable<INamedTypeSymbol> RecordsOf(IAssemblySymbol assembly, string[] names, CancellationToken cancellation)
    {
        string[] own = [.. names.Where(assembly.TypeNames.Contains)];
        return own.Length == 0 ? [] : In(assembly.GlobalNamespace);

        IEnumerable<INamedTypeSymbol> In(INamespaceSymbol space)
        {
            cancellation.ThrowIfCancellationRequested();
            return own
                .SelectMany(name => space.GetTypeMembers(name, arity: 0))
                .Where(type => Implements(type, "IPayload`1"))
                .Concat(space.GetNamespaceMembers().SelectMany(In));
        }
    }

    private static bool Implements(INamedTypeSymbol type, string contract) => type.AllInterfaces.Any(candidate =>
        candidate.MetadataName == contract
        && NamespaceOf(candidate) == "LambdaEvents"
        && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type));

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString();
}
