using System.Collections.Concurrent;
using System.Reflection;
using LambdaEvents.Tests.Schemas;

namespace LambdaEvents.Tests.Eager;

/// <summary>Makes the types of the eager reader from the schema files.</summary>
public static class EagerTypes
{
    private static readonly ConcurrentDictionary<string, EagerType> Records = new();

    private static readonly Dictionary<string, Type> RecordTypes = Catalogue.Assemblies
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(RecordWalk.IsRecord)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Whether the eager reader can read a payload: of the hand-written records it knows attribute values alone.</summary>
    public static bool Knows(PayloadDescriptor record) => record.Name == nameof(DynamoDb.DynamoDbAttributeValue) || !SchemaFiles.Of(record).Has("x-type");

    /// <summary>The record of a payload.</summary>
    public static EagerType Of(PayloadDescriptor record) => record.Pattern == default
        ? Record(SchemaFiles.Of(record), record.Name)
        : Records.GetOrAdd($"event with {record.Name}", _ => RecordOf(record.Type.Name, SchemaFiles.Of(record)));

    private static EagerType Record(SchemaNode node, string name) =>
        Records.GetOrAdd(name, _ => node.Text("x-type") switch
        {
            null => node.Item is { } item ? new EagerList(Of(item), areRoots: true) : RecordOf(name, node),
            nameof(DynamoDb.DynamoDbAttributeValue) => new EagerAttributeValue(),
            _ => RecordOf(name, SchemaFiles.Defining(name)),
        });

    private static EagerRecord RecordOf(string name, SchemaNode node)
    {
        var members = node.Members ?? throw new InvalidOperationException($"{name} is no record.");
        var properties = RecordTypes[name].GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Where(property => property != nameof(UnknownMembers)).ToList();
        var names = members.ToDictionary(member => member.Key, member => TakeProperty(properties, member.Value.Text("x-name") ?? member.Key));
        var types = new Lazy<EagerMember[]>(() =>
            [.. members.Select(member => new EagerMember(member.Key, names[member.Key], node.IsBatch(member.Key) ? new EagerList(Of(member.Value.Item!), areRoots: true) : Of(member.Value), node.Requires(member.Key), node.IsBatch(member.Key)))]);
        return new EagerRecord(name, types, properties);
    }

    /// <summary>The property whose name has the letters of the wire's name, whatever their case: how words are told apart is none of the reader's business.</summary>
    private static string TakeProperty(List<string> properties, string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        var property = properties.Single(candidate => candidate.Equals(letters, StringComparison.OrdinalIgnoreCase));
        properties.Remove(property);
        return property;
    }

    private static EagerType Of(SchemaNode node)
    {
        if (node.Text("$ref") is { } reference)
        {
            var target = node.Resolve(reference);
            var record = Record(target, reference.Contains("#/", StringComparison.Ordinal) ? reference.Split('/')[^1] : target.Title!);
            return node.Has("x-generic") ? new EagerEmbedded(record) : record;
        }

        if (node.Has("oneOf"))
        {
            return node.Alternatives is [var only] ? Of(only) : new EagerList(new EagerText(), takesOne: true);
        }

        return node.Kinds is [var kind] ? Of(node, kind) : new EagerJson(node.Has("x-generic"));
    }

    private static EagerType Of(SchemaNode node, string kind) => kind switch
    {
        "array" => new EagerList(Of(node.Item!)),
        "object" => new EagerMap(node.MapValue is { } value ? Of(value) : new EagerJson(isEmbedded: false)),
        "string" when node.Has("const") || node.Has("enum") => new EagerText(node.Constants),
        "string" when node.Text("contentEncoding") == "base64" => new EagerBase64(),
        "string" when node.Format is null => new EagerText(),
        _ => EagerScalar.Find(kind, node.Format) ?? throw new InvalidOperationException($"The eager reader does not know {kind} {node.Format}."),
    };
}
