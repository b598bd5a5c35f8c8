using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>What the builders of one schema file share: the file, the index, and the list of what is wrong.</summary>
internal sealed class ModelScope
{
    private readonly SchemaIndex _index;
    private readonly SortedSet<string> _hidden;

    public ModelScope(SchemaDocument document, SchemaIndex index, IEnumerable<UserType> userTypes)
    {
        Document = document;
        Namespace = Namespaces.Of(document.File);
        _index = index;
        Problems.AddRange(document.Problems);
        Types = new TypeRules(new ReferenceResolver(document.File.Path, index, Problems), Problems);
        var names = index.NamesIn(Namespace).Concat(userTypes.Where(type => type.Namespace == Namespace.Replace("@", string.Empty)).Select(type => type.Name));
        _hidden = new SortedSet<string>(names.Where(RuntimeTypes.IsNamed).Select(RuntimeTypes.WithoutAttribute), StringComparer.Ordinal);
    }

    public SchemaDocument Document { get; }

    public string Namespace { get; }

    public TypeRules Types { get; }

    public ProblemList Problems { get; } = new();

    /// <summary>The classes of known values that are emitted, for the documentation that names them.</summary>
    public HashSet<string> ValueClasses { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong, with lines and columns. Of a text that breaks off only the break is told: the rest may be right behind it.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics() =>
        ProblemLocator.Locate(Document.File, Document.IsBroken ? Document.Problems : Problems);

    /// <summary>The file for a type of this name; names within it that hide others are its own business.</summary>
    public FileModel FileFor(string name, IEnumerable<string>? ownNames = null)
    {
        var hidden = new SortedSet<string>(_hidden.Concat((ownNames ?? []).Where(RuntimeTypes.IsNamed)), StringComparer.Ordinal);
        return new FileModel(Namespaces.HintName(Document.File, name), Descriptions.Clean(Document.File.Name), Namespace, hidden.ToEquatableArray());
    }

    public IndexedRecord? IndexedRecord(DefinitionNode definition) => _index.Find(new SchemaReference(Document.File.Path, definition.Key));

    public NameOwner? OtherOwner(string name, Func<IndexedFile, NameOwner> asker) =>
        _index.FindFile(Document.File.Path) is { } file ? _index.OtherOwner(name, asker(file)) : null;

    public NameOwner? OtherServer(string payload, DefinitionNode definition, string name) =>
        _index.FindFile(Document.File.Path) is { } file ? _index.OtherServer(payload, NameOwner.OfRecord(file, definition.Key, name)) : null;

    /// <summary>The class with the rules of the project's payloads.</summary>
    public RecordReference? Recogniser => _index.Recogniser;

    public NameOwner? OtherRecognised(string rule, DefinitionNode definition, string name) =>
        _index.FindFile(Document.File.Path) is { } file ? _index.OtherRecognised(rule, NameOwner.OfRecord(file, definition.Key, name)) : null;

    public NameOwner? OtherDescriber(DetailModel detail, DefinitionNode definition, string name) =>
        _index.FindFile(Document.File.Path) is { } file ? _index.OtherDescriber(detail, NameOwner.OfRecord(file, definition.Key, name)) : null;

    /// <summary>Whether the record that a reference leads to requires the record that holds the reference.</summary>
    public bool LeadsBack(string reference, string key)
    {
        var path = Document.File.Path;
        return SchemaReference.Parse(reference, path) is { } target && _index.Leads(target, new SchemaReference(path, key));
    }
}
