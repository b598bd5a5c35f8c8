using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>What all schema files together offer: records by path and key, and who has which name.</summary>
internal sealed class SchemaIndex : IEquatable<SchemaIndex>
{
    private readonly Dictionary<string, IndexedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameOwner> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameOwner> _payloads = new(StringComparer.Ordinal);
    private readonly Dictionary<DetailModel, NameOwner> _details = [];
    private readonly Dictionary<string, NameOwner> _rules = new(StringComparer.Ordinal);
    private readonly EquatableArray<IndexedFile> _all;
    private readonly string _catalog;

    private SchemaIndex(EquatableArray<IndexedFile> files, string catalog)
    {
        _all = files;
        _catalog = catalog;
        if (catalog.Length > 0)
        {
            _names[Identifiers.SimpleNameOf(catalog)] = new NameOwner(string.Empty, string.Empty, Identifiers.NamespaceOf(catalog), "the catalogue");
        }

        foreach (var file in files)
        {
            Add(file);
        }
    }

    /// <summary>Files whose records are compiled elsewhere come first: their names cannot be changed here.</summary>
    public static SchemaIndex Create(IEnumerable<IndexedFile> files, string catalog, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var ordered = files.OrderBy(file => file.Generates).ThenBy(file => file.Path, StringComparer.Ordinal);
        return new SchemaIndex(ordered.ToEquatableArray(), Identifiers.IsQualifiedName(catalog) ? catalog : string.Empty);
    }

    public IndexedFile? FindFile(string path) => _files.TryGetValue(path, out var file) ? file : null;

    public IndexedRecord? Find(SchemaReference reference) =>
        FindFile(reference.Path)?.Records.FirstOrDefault(record => record.Key == reference.Key);

    /// <summary>Who has the name; null when it is free or the asker's own.</summary>
    public NameOwner? OtherOwner(string name, NameOwner asker) =>
        _names.TryGetValue(name, out var owner) && !owner.IsSame(asker) ? owner : null;

    /// <summary>Who else serves the payload; null when the asker does.</summary>
    public NameOwner? OtherServer(string payload, NameOwner asker) =>
        _payloads.TryGetValue(payload, out var owner) && !owner.IsSame(asker) ? owner : null;

    /// <summary>Who else is recognised by the rule; null when the asker is.</summary>
    public NameOwner? OtherRecognised(string rule, NameOwner asker) =>
        _rules.TryGetValue(IndexedFile.RuleOf(rule), out var owner) && !owner.IsSame(asker) ? owner : null;

    /// <summary>The class with the rules of the project's payloads; null when none is recognised, or when the project has no catalogue.</summary>
    public RecordReference? Recogniser => _catalog.Length > 0 && _all.Any(file => file.Generates && file.Records.Any(record => record.Rules.Count > 0))
        ? new RecordReference(Identifiers.NamespaceOf(_catalog), RecogniserName, IsCreatable: false)
        : null;

    /// <summary>Who else describes the detail; null when the asker does.</summary>
    public NameOwner? OtherDescriber(DetailModel detail, NameOwner asker) =>
        _details.TryGetValue(detail, out var owner) && !owner.IsSame(asker) ? owner : null;

    /// <summary>The simple names of all types and namespaces that stand in a namespace.</summary>
    public IEnumerable<string> NamesIn(string space)
    {
        var prefix = space.Length == 0 ? string.Empty : space + ".";
        foreach (var file in _all)
        {
            if (file.Namespace == space)
            {
                foreach (var name in NamesOf(file))
                {
                    yield return name;
                }
            }
            else if (file.Namespace.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return file.Namespace.Substring(prefix.Length).Split('.')[0];
            }
        }

        if (_catalog.Length > 0 && Identifiers.NamespaceOf(_catalog) == space)
        {
            yield return Identifiers.SimpleNameOf(_catalog);
            yield return RecogniserName;
        }
    }

    // EventCatalog lists, EventRecogniser recognises.
    private string RecogniserName
    {
        get
        {
            const string Suffix = "Catalog";
            var name = Identifiers.SimpleNameOf(_catalog);
            return (name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name) + "Recogniser";
        }
    }

    /// <summary>Whether the way along required records from one leads to another.</summary>
    public bool Leads(SchemaReference from, SchemaReference to)
    {
        var seen = new HashSet<SchemaReference>();
        var open = new Stack<SchemaReference>([from]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (current == to)
            {
                return true;
            }

            if (seen.Add(current) && Find(current) is { } record)
            {
                foreach (var next in record.Requires)
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    public bool Equals(SchemaIndex? other) => other is not null && _all.Equals(other._all) && _catalog == other._catalog;

    public override bool Equals(object? obj) => Equals(obj as SchemaIndex);

    public override int GetHashCode() => _all.GetHashCode();

    private void Add(IndexedFile file)
    {
        if (_files.ContainsKey(file.Path))
        {
            return;
        }

        _files.Add(file.Path, file);
        foreach (var record in file.Records.Where(record => record.Reference is not null))
        {
            var owner = NameOwner.OfRecord(file, record.Key, record.Reference?.Name ?? string.Empty);
            if (!record.IsHandWritten)
            {
                Claim(_names, record.Reference?.Name ?? string.Empty, owner);
            }

            foreach (var payload in record.Payloads)
            {
                Claim(_payloads, payload, owner);
            }

            foreach (var rule in record.Rules)
            {
                Claim(_rules, rule, owner);
            }

            if (record.Detail is { } detail)
            {
                Claim(_details, detail, owner);
            }
        }

        foreach (var values in file.KnownValues)
        {
            Claim(_names, values, NameOwner.OfKnownValues(file, values));
        }

        if (file.Records.Count > 0)
        {
            Claim(_names, file.ContextName, NameOwner.OfContext(file));
        }
    }

    private static IEnumerable<string> NamesOf(IndexedFile file)
    {
        var records = file.Records.Select(record => record.Reference).OfType<RecordReference>().Where(reference => reference.Namespace == file.Namespace);
        return [.. records.Select(reference => reference.Name), .. file.KnownValues, file.ContextName];
    }

    private static void Claim<T>(Dictionary<T, NameOwner> owners, T name, NameOwner owner)
        where T : notnull
    {
        if (!owners.ContainsKey(name))
        {
            owners.Add(name, owner);
        }
    }
}
