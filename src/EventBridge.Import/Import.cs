using System.Text.Json.Nodes;
using LambdaEvents.EventBridge.Import.Corrections;
using LambdaEvents.EventBridge.Import.Model;
using LambdaEvents.EventBridge.Import.Output;
using LambdaEvents.EventBridge.Import.Registry;
using LambdaEvents.EventBridge.Import.Schemas;
using LambdaEvents.EventBridge.Import.Services;

namespace LambdaEvents.EventBridge.Import;

/// <summary>One import: the registry's events, corrected, named and overridden, as schemas, with the fixtures and lists that follow from them.</summary>
internal sealed class Import(string repository, TextWriter log)
{
    private readonly OutputFolder _output = new(repository);
    private readonly ServiceTable _services = ServiceTable.Load(Path.Combine(repository, "src", "EventBridge.Import", "services.json"));
    private readonly List<EventRow> _rows = [];

    public void Run(string database)
    {
        var all = RegistryDatabase.Load(database).Events;
        var events = AllCorrections.Apply(all, log).ToLookup(detail => detail.Source);
        var taken = ProductNames.Of([_output.PathOf("src", "Events"), _output.PathOf("src", "Responses")]);
        foreach (var group in events)
        {
            _services.Check(group.Key);
        }

        foreach (var (source, service) in _services.All)
        {
            ImportService(source, service, [.. events[source]], taken);
        }

        _output.DeleteOthers(_output.PathOf("src", "EventBridge"), "*.schema.json");
        _output.DeleteOthers(_output.PathOf("fixtures"), "*.generated.json");
        _output.Write(_output.PathOf("src", "EventBridge", "registry.tsv"), RegistryList(all));
        _output.Write(_output.PathOf("tests", "Laws.Tests", "EventBridgeUserJsonContext.cs"), UserContext.Make(_rows));
        log.WriteLine($"{all.Count} events of the registry, {_rows.Count} records of details; {_output.Changes} files changed.");
    }

    private void ImportService(string source, Service service, IReadOnlyList<DetailEvent> events, ProductNames taken)
    {
        var overrides = Overrides.Load(_output.PathOf("src", "EventBridge", service.Folder, "overrides.json"));
        var named = events.Select(detail => (Event: detail, Name: overrides.NameOf(detail.DetailType) ?? RecordName.Of(service, detail.DetailType))).ToList();
        var schema = new ServiceSchema(service, source, new TypeNames(service, named, taken)).Build(events);
        overrides.Apply(schema);
        var definitions = (JsonObject)schema["$defs"]!;
        Reachable.Keep(definitions);
        if (definitions.Count == 0)
        {
            log.WriteLine($"{source} has no events but those of CloudTrail; its line in services.json is not needed.");
            return;
        }

        _output.WriteJson(_output.PathOf("src", "EventBridge", service.Folder, $"{service.Key}.schema.json"), schema);
        foreach (var (record, definition) in definitions.Where(definition => definition.Value!["x-detail-type"] is not null))
        {
            AddEvent(service, source, record, definition!, new GeneratedEvent(definitions));
        }
    }

    private void AddEvent(Service service, string source, string record, JsonNode definition, GeneratedEvent generated)
    {
        var detailType = definition["x-detail-type"]!.GetValue<string>();
        var own = definition["x-event-source"]?.GetValue<string>();
        _rows.Add(new EventRow(own, detailType, record, service.Folder));
        var folder = _output.PathOf("fixtures", service.Key);
        var file = Path.Combine(folder, $"{record}.generated.json");
        var hasSample = Directory.Exists(folder) && Directory.EnumerateFiles(folder, $"{record}.*.json").Any(path => path != file);
        if (!hasSample)
        {
            _output.WriteJson(file, generated.Make(record, own ?? source, detailType));
        }
    }

    /// <summary>The events of the registry with the record of each, for the test that counts them.</summary>
    private string RegistryList(IEnumerable<DetailEvent> all)
    {
        var records = _rows.Where(row => row.Source is not null).ToDictionary(row => (row.Source, row.DetailType), row => row.Record);
        var lines =
            from detail in all
            let record = CloudTrailHasOneRecord.Records.GetValueOrDefault(detail.DetailType) ?? records[(detail.Source, detail.DetailType)]
            orderby detail.RegistryName, detail.DetailType
            select $"{detail.RegistryName}\t{detail.Source}\t{detail.DetailType}\t{record}\n";
        return "registry name\tsource\tdetail type\trecord\n" + string.Concat(lines);
    }
}
