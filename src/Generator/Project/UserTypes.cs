using System.Collections.Immutable;
using LambdaEvents.Generator.Model;
using LambdaEvents.Generator.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaEvents.Generator.Project;

/// <summary>
/// Finds the types and namespaces of the user's own code whose names generated code would otherwise mean differently: a user's own <c>JsonElement</c>.
/// </summary>
internal static class UserTypes
{
    public static bool MayHide(SyntaxNode node, CancellationToken cancellation) => node switch
    {
        BaseTypeDeclarationSyntax type => RuntimeTypes.IsNamed(type.Identifier.ValueText) && IsTopLevel(type),
        DelegateDeclarationSyntax type => RuntimeTypes.IsNamed(type.Identifier.ValueText) && IsTopLevel(type),
        BaseNamespaceDeclarationSyntax space => PartsOf(space).Any(RuntimeTypes.IsNamed),
        _ => false,
    };

    public static EquatableArray<UserType> Find(GeneratorSyntaxContext context, CancellationToken cancellation) => context.Node switch
    {
        BaseTypeDeclarationSyntax type => Declared(type, type.Identifier),
        DelegateDeclarationSyntax type => Declared(type, type.Identifier),
        BaseNamespaceDeclarationSyntax space => Parts(space),
        _ => default,
    };

    public static EquatableArray<UserType> Merge(ImmutableArray<EquatableArray<UserType>> found, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return found
            .SelectMany(types => types)
            .Distinct()
            .OrderBy(type => type.Namespace, StringComparer.Ordinal)
            .ThenBy(type => type.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static EquatableArray<UserType> Declared(SyntaxNode node, SyntaxToken name) =>
        new[] { new UserType(NamespaceOf(node), name.ValueText) }.ToEquatableArray();

    private static EquatableArray<UserType> Parts(BaseNamespaceDeclarationSyntax space)
    {
        var types = new List<UserType>();
        var outer = NamespaceOf(space);
        foreach (var part in PartsOf(space))
        {
            types.Add(new UserType(outer, part));
            outer = outer.Length == 0 ? part : $"{outer}.{part}";
        }

        return types.Where(type => RuntimeTypes.IsNamed(type.Name)).ToEquatableArray();
    }

    private static bool IsTopLevel(SyntaxNode type) => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax;

    private static string NamespaceOf(SyntaxNode node) =>
        string.Join(".", node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().SelectMany(PartsOf));

    private static IEnumerable<string> PartsOf(BaseNamespaceDeclarationSyntax space) =>
        space.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(part => part.Identifier.ValueText);
}
