using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Makes the class with all samples of a project.</summary>
internal sealed class SamplesBuilder
{
    private readonly string _className;
    private readonly ILookup<string, SampleRecord> _records;
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> _diagnostics = [];

    private SamplesBuilder(string className, IEnumerable<SampleRecord> records, IEnumerable<SampleNote> notes)
    {
        _className = className;
        _records = records.ToLookup(record => record.Name, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            _notes[note.Resource] = note.Text;
        }
    }

    public static SamplesResult Build(
        IReadOnlyCollection<SampleFile> files, string fullName, IEnumerable<SampleRecord> records, IEnumerable<SampleNote> notes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (fullName.Length == 0 || files.Count == 0)
        {
            return new SamplesResult(Model: null, Diagnostics: default);
        }

        if (!Identifiers.IsQualifiedName(fullName))
        {
            var problem = new DiagnosticInfo(Descriptors.InvalidSamples, string.Empty, default, default, new[] { fullName }.ToEquatableArray());
            return new SamplesResult(Model: null, new[] { problem }.ToEquatableArray());
        }

        var builder = new SamplesBuilder(Identifiers.SimpleNameOf(fullName), records, notes);
        var sources = builder.Sources(files.OrderBy(file => file.Resource, StringComparer.Ordinal));
        return new SamplesResult(new SamplesModel(Identifiers.NamespaceOf(fullName), builder._className, sources), builder._diagnostics.ToEquatableArray());
    }

    private EquatableArray<SampleSourceModel> Sources(IEnumerable<SampleFile> files)
    {
        var folders = files.Where(IsNamed).GroupBy(file => file.Folder, StringComparer.Ordinal);
        return Unique(folders.Select(folder => Source([.. folder])).Where(source => source.Item.Groups.Count > 0), _className);
    }

    private (string Name, SampleFile File, SampleSourceModel Item) Source(SampleFile[] files)
    {
        var known = files
            .GroupBy(file => file.Record, StringComparer.Ordinal)
            .SelectMany(group => Find(group.Key, group) is { } record ? new[] { (Files: group.ToArray(), Record: record) } : [])
            .ToArray();
        var name = SampleNames.OfFolder(files[0].Folder, known.Select(group => group.Record), _className);
        var groups = Unique(known.Select(group => Group(group.Files, group.Record, name)), $"{_className}.{name}");
        return (name, files[0], new SampleSourceModel(name, files[0].Folder, groups));
    }

    private (string Name, SampleFile File, SampleGroupModel Item) Group(SampleFile[] files, SampleRecord record, string source)
    {
        var name = SampleNames.OfRecord(record.Name, source);
        var samples = Unique(files.Select(file => Sample(file, name)), $"{_className}.{source}.{name}");
        return (name, files[0], new SampleGroupModel(name, record, samples));
    }

    private (string Name, SampleFile File, SampleModel Item) Sample(SampleFile file, string owner)
    {
        var name = SampleNames.OfCase(file.Case, owner);
        return (name, file, new SampleModel(name, file.Resource, _notes.TryGetValue(file.Resource, out var note) ? note : null));
    }

    private bool IsNamed(SampleFile file)
    {
        var isNamed = Naming.ToPascalCase(file.Folder).Length > 0 && file.Record.Length > 0 && Naming.ToPascalCase(file.Case).Length > 0;
        if (!isNamed)
        {
            _diagnostics.Add(new DiagnosticInfo(Descriptors.InvalidSampleName, file.Path, default, default, new[] { file.Resource }.ToEquatableArray()));
        }

        return isNamed;
    }

    private SampleRecord? Find(string name, IEnumerable<SampleFile> files)
    {
        SampleRecord[] found = [.. _records[name]];
        if (found.Length == 1)
        {
            return found[0];
        }

        var reason = found.Length == 0
            ? "which is none of the records that the project refers to"
            : $"of which there are several: {string.Join(", ", found.Select(record => record.FullName))}";
        foreach (var file in files)
        {
            _diagnostics.Add(new DiagnosticInfo(Descriptors.UnknownSampleRecord, file.Path, default, default, new[] { file.Resource, name, reason }.ToEquatableArray()));
        }

        return null;
    }

    /// <summary>The items whose names are not taken; the others are reported.</summary>
    private EquatableArray<T> Unique<T>(IEnumerable<(string Name, SampleFile File, T Item)> items, string owner)
        where T : IEquatable<T>
    {
        var taken = new Dictionary<string, SampleFile>(StringComparer.Ordinal);
        var unique = new List<T>();
        foreach (var (name, file, item) in items)
        {
            if (taken.TryGetValue(name, out var first))
            {
                string[] arguments = [file.Resource, $"{owner}.{name}", first.Resource];
                _diagnostics.Add(new DiagnosticInfo(Descriptors.CollidingSamples, file.Path, default, default, arguments.ToEquatableArray()));
                continue;
            }

            taken.Add(name, file);
            unique.Add(item);
        }

        return unique.ToEquatableArray();
    }
}
