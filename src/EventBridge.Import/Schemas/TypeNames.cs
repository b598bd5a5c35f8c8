using LambdaEvents.EventBridge.Import.Model;
using LambdaEvents.EventBridge.Import.Services;
using LambdaEvents.Generator.Model;

namespace LambdaEvents.EventBridge.Import.Schemas;

/// <summary>Names the records of one service: records of one name and one shape are one record, wherever they stand.</summary>
internal sealed class TypeNames
{
    private readonly Dictionary<DetailType, string> _names = [];
    private readonly Dictionary<string, string> _byShape = new(StringComparer.Ordinal);
    private readonly Service _service;
    private readonly ProductNames _taken;

    public TypeNames(Service service, IReadOnlyList<(DetailEvent Event, string Name)> events, ProductNames taken)
    {
        _service = service;
        _taken = taken;
        foreach (var (detail, name) in events)
        {
            _names[detail.Detail] = Take(name) ?? throw new ImportException($"The record {name} of '{detail.DetailType}' has the name of another type. Give it a name in overrides.json.");
        }

        var inner = events.SelectMany(entry => entry.Event.Detail.WithInner().Skip(1).Select(type => (Type: type, Owner: entry.Name))).ToList();
        var ambiguous = inner.GroupBy(entry => entry.Type.Name).Where(group => group.Select(entry => entry.Type.Shape()).Distinct().Count() > 1).Select(group => group.Key).ToHashSet();
        foreach (var (type, owner) in inner)
        {
            _names[type] = NameOf(type, owner, ambiguous.Contains(type.Name));
        }
    }

    public string Of(DetailType type) => _names[type];

    private string NameOf(DetailType type, string owner, bool isAmbiguous)
    {
        var shape = type.Shape();
        if (!_byShape.TryGetValue(shape, out var name))
        {
            var own = Naming.ToPascalCase(type.Name);
            name = (isAmbiguous ? null : Take(RecordName.OfInner(_service, own)) ?? Take($"{_service.Folder}Event{own}")) ?? Take(owner + own) ?? TakeNumbered(owner + own);
            _byShape.Add(shape, name);
        }

        return name;
    }

    private string? Take(string name) => _taken.Take(name) ? name : null;

    // Records of one name and two shapes in one event; the overrides give them better names.
    private string TakeNumbered(string name) => Enumerable.Range(2, int.MaxValue - 2).Select(number => Take($"{name}{number}")).First(taken => taken is not null)!;
}
