using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Makes the catalogue of a project.</summary>
internal static class CatalogBuilder
{
    public static CatalogResult Build(IEnumerable<SourceModel> models, string catalog, SchemaIndex index, IEnumerable<UserType> userTypes)
    {
        if (catalog.Length == 0)
        {
            return new CatalogResult(Model: null, Problem: null);
        }

        if (!Identifiers.IsQualifiedName(catalog))
        {
            var problem = new DiagnosticInfo(Descriptors.InvalidCatalog, string.Empty, default, default, new[] { catalog }.ToEquatableArray());
            return new CatalogResult(Model: null, problem);
        }

        var space = Identifiers.NamespaceOf(catalog);
        var name = Identifiers.SimpleNameOf(catalog);
        var hidden = index.NamesIn(space).Concat(userTypes.Where(type => type.Namespace == space).Select(type => type.Name))
            .Where(RuntimeTypes.IsNamed)
            .Select(RuntimeTypes.WithoutAttribute)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
        var payloads = models
            .SelectMany(model => model.Payloads)
            .OrderBy(payload => payload.Record.Name, StringComparer.Ordinal)
            .ThenBy(payload => payload.Record.Namespace, StringComparer.Ordinal);
        var file = new FileModel(name, "the schemas of the project", space, hidden);
        return new CatalogResult(new CatalogModel(file, name, payloads.ToEquatableArray()), Problem: null)
        {
            Recogniser = index.Recogniser is { } recogniser
                ? new RecogniserModel(file with { HintName = recogniser.Name }, recogniser.Name, payloads.Where(payload => payload.Rules.Count > 0).ToEquatableArray())
                : null,
        };
    }
}
