using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>
/// A record: of several values under one name the last counts, and what is not modelled or cannot be held is kept as an unknown member.
/// </summary>
/// <param name="name">The name of the record.</param>
/// <param name="members">Its members.</param>
/// <param name="derived">The properties that no member of the schema stands behind.</param>
public sealed class EagerRecord(string name, Lazy<EagerMember[]> members, IReadOnlyCollection<string> derived) : EagerType
{
    /// <summary>Stands for a property that the schema does not have: what it says follows from the others.</summary>
    public static readonly object Derived = new();

    private readonly Lazy<(string Property, EagerMember? Member)[]> _properties = new(() => InOrder(members.Value, derived));

    private static readonly JsonElement NoMembers = JsonElement.Parse("{}");

    public override object? Empty => TryRead(NoMembers, out var empty) ? empty : null;

    public override bool TryRead(JsonElement json, out object? value) => TryRead(json, isRoot: false, out value);

    public bool TryRead(JsonElement json, bool isRoot, out object? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var read = new Dictionary<EagerMember, object?>(ReferenceEqualityComparer.Instance);
        var unknown = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (Find(property.Name) is { } member)
            {
                unknown.Remove(member.Name);
                read[member] = Read(member, property.Value, unknown);
            }
            else
            {
                unknown[property.Name] = property.Value;
            }
        }

        if (isRoot && read.Count == 0 && unknown.Count > 0 && members.Value.Any(member => member.IsRequired))
        {
            throw new AnotherPayloadException();
        }

        value = new EagerValues(name, Array.ConvertAll(_properties.Value, property => KeyValuePair.Create(property.Property, ValueOf(property, read, unknown))));
        return true;
    }

    private static object? Read(EagerMember member, JsonElement json, OrderedDictionary<string, object?> unknown)
    {
        object? value = null;
        if (json.ValueKind == JsonValueKind.Null || member.Type.TryRead(json, out value))
        {
            return value;
        }

        unknown[member.Name] = member.IsBatch ? throw new AnotherPayloadException() : json;
        return null;
    }

    private static (string Property, EagerMember? Member)[] InOrder(EagerMember[] members, IEnumerable<string> derived) =>
    [
        .. members.Select(member => (member.Property, (EagerMember?)member))
            .Concat(derived.Append(nameof(UnknownMembers)).Select(property => (property, (EagerMember?)null)))
            .OrderBy(property => property.Item1, StringComparer.Ordinal),
    ];

    private static object? ValueOf((string Property, EagerMember? Member) property, Dictionary<EagerMember, object?> read, OrderedDictionary<string, object?> unknown) =>
        property switch
        {
            { Member: { } member } => read.GetValueOrDefault(member) ?? (member.IsRequired ? member.Type.Empty : null),
            { Property: nameof(UnknownMembers) } => unknown,
            _ => Derived,
        };

    private EagerMember? Find(string wireName) =>
        Array.Find(members.Value, member => member.Name == wireName)
        ?? Array.Find(members.Value, member => string.Equals(member.Name, wireName, StringComparison.OrdinalIgnoreCase));
}
