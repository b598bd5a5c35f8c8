using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>What one schema file offers to others: names, no places, so that an edit which changes no name leaves the other files alone.</summary>
internal sealed record IndexedFile(
    string Path, string Namespace, bool Generates, EquatableArray<IndexedRecord> Records, EquatableArray<string> KnownValues, string ContextName)
{
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    public static IndexedFile From(SchemaDocument document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = document.File;
        var space = Namespaces.Of(file);
        return new IndexedFile(
            file.Path,
            space,
            file.Generates,
            document.Definitions.Select(definition => IndexRecord(document, definition, space)).ToEquatableArray(),
            document.Definitions.SelectMany(KnownValuesOf).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Namespaces.ContextName(file));
    }

    /// <summary>The C# type of a record; null when it has no usable name.</summary>
    private static RecordReference? ReferenceTo(SchemaDocument document, DefinitionNode definition, string space)
    {
        if (definition.HandWritten is { } type)
        {
            var given = Identifiers.NamespaceOf(type.Value);
            return Identifiers.IsQualifiedName(type.Value)
                ? new RecordReference(given.Length == 0 ? space : given, Identifiers.SimpleNameOf(type.Value), IsCreatable: false)
                : null;
        }

        return definition.Name is { } name && Identifiers.IsPascalCase(name.Value) && !Identifiers.IsReservedForRecords(name.Value, definition.DetailType is not null)
            ? new RecordReference(space, name.Value, IsCreatable: !(document.IsResponse && RequiredOf(definition).Any()))
            : null;
    }

    private static IndexedRecord IndexRecord(SchemaDocument document, DefinitionNode definition, string space) => new(
        definition.Key,
        ReferenceTo(document, definition, space),
        definition.HandWritten is not null,
        definition.List is not null,
        definition.Payloads.Select(payload => payload.Value).ToEquatableArray(),
        definition.DetailType is { } type ? new DetailModel(definition.EventSource?.Value, type.Value) : null,
        RequiredOf(definition)
            .Select(node => node.Reference is { } reference ? SchemaReference.Parse(reference.Value, document.File.Path) : null)
            .OfType<SchemaReference>()
            .ToEquatableArray())
    {
        Rules = definition.Rules.Select(rule => RuleOf(rule.Value)).ToEquatableArray(),
    };

    /// <summary>A rule with its tests in order, so that two that say the same are equal.</summary>
    public static string RuleOf(string rule) => string.Join(" | ", rule.Split('|').Select(test => test.Trim()).OrderBy(test => test, StringComparer.Ordinal));

    private static IEnumerable<SchemaNode> RequiredOf(DefinitionNode definition)
    {
        var required = new HashSet<string>(definition.Required.Select(name => name.Value), StringComparer.Ordinal);
        return definition.Properties.Where(property => required.Contains(property.Name.Value)).Select(property => property.Node);
    }

    private static IEnumerable<string> KnownValuesOf(DefinitionNode definition) =>
        definition.Values.SelectMany(value => KnownValuesFinder.In(value.Node)).Select(values => values.Name.Value);
}
