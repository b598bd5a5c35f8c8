using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Decides what is emitted for one schema file.</summary>
internal sealed class ModelBuilder
{
    private readonly ModelScope _scope;

    private ModelBuilder(ModelScope scope) => _scope = scope;

    public static SchemaResult Build(SchemaDocument document, SchemaIndex index, EquatableArray<UserType> userTypes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ModelBuilder(new ModelScope(document, index, userTypes)).Build();
    }

    private SchemaResult Build()
    {
        var values = new ValuesBuilder(_scope).Build();
        var records = BuildRecords();
        var context = BuildContext(records);
        var payloads = BuildPayloads(records);
        return new SchemaResult(new SourceModel(records.ToEquatableArray(), values, context, payloads), _scope.Diagnostics());
    }

    private List<RecordModel> BuildRecords() => DeferrableRecords.Mark([.. _scope.Document.Definitions.SelectMany(definition => new RecordBuilder(_scope, definition).Build())]);

    private ContextModel? BuildContext(List<RecordModel> records)
    {
        var listed = Listed(records).Select(entry => entry.Reference).GroupBy(record => record.Name).Select(group => group.First()).ToEquatableArray();
        if (listed.Count == 0)
        {
            return null;
        }

        var name = Namespaces.ContextName(_scope.Document.File);
        if (!Identifiers.IsPascalCase(name))
        {
            _scope.Problems.Add(Descriptors.NotAnIdentifier, default, name, "the context of the file", "; give the file another name");
            return null;
        }

        if (_scope.OtherOwner(name, NameOwner.OfContext) is { } other)
        {
            _scope.Problems.Add(Descriptors.DuplicateRecord, default, name, other.Display);
            if (!other.LeavesRoomIn(_scope.Namespace))
            {
                return null;
            }
        }

        return new ContextModel(_scope.FileFor(name, listed.Select(record => record.Name)), name, listed);
    }

    private EquatableArray<PayloadModel> BuildPayloads(List<RecordModel> records) => Listed(records)
        .Where(entry => entry.Definition.Payloads.Count > 0 || entry.Definition.DetailType is not null)
        .Select(entry => new PayloadModel(
            entry.Reference,
            _scope.Document.File.Key,
            _scope.Document.IsResponse,
            entry.Definition.Payloads.Select(payload => payload.Value).ToEquatableArray(),
            _scope.IndexedRecord(entry.Definition)?.Detail)
        {
            Rules = entry.Definition.Rules.Select(rule => rule.Value).ToEquatableArray(),
        })
        .ToEquatableArray();

    /// <summary>The records of the file that exist in C#: those that are emitted, and the hand-written ones.</summary>
    private IEnumerable<(DefinitionNode Definition, RecordReference Reference)> Listed(List<RecordModel> records)
    {
        var emitted = new HashSet<string>(records.Select(record => record.Name), StringComparer.Ordinal);
        foreach (var definition in _scope.Document.Definitions)
        {
            if (_scope.IndexedRecord(definition) is { Reference: { } reference } record && (record.IsHandWritten || emitted.Remove(reference.Name)))
            {
                yield return (definition, reference);
            }
        }
    }
}
