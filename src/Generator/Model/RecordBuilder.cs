using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Makes the record of one definition, and its generic twin if members of it are generic.</summary>
internal sealed class RecordBuilder(ModelScope scope, DefinitionNode definition)
{
    public List<RecordModel> Build()
    {
        ReportPayloads();
        ReportRules();
        if (definition.HandWritten is { } type)
        {
            ReportHandWritten(type);
            return [];
        }

        ReportDescription();
        ReportDetail();
        var isNamed = HasUsableName();
        var name = definition.Name?.Value ?? string.Empty;
        var members = new MemberBuilder(scope, definition, name).Build();
        var generics = FindGenerics().Where(generic => members.Any(member => member.WireName == generic.Member)).ToList();
        var told = new ToldByFinder(scope, definition, members, generics).Find();
        var items = definition.List is { } list ? ItemsOf(list) : null;
        if (!isNamed)
        {
            return [];
        }

        var plain = new RecordModel(
            scope.FileFor(name, members.Select(member => member.Name)),
            name,
            Generics: default,
            Descriptions.Clean(definition.Description?.Value, $"The record {name} of the payload."),
            definition.Documentation?.Value,
            scope.Document.IsResponse,
            WithTypes(members, generics, _ => new MemberType.AnyJson(IsEmbedded: true)))
        {
            Items = items,
            Recogniser = definition.Payloads.Count > 0 && !scope.Document.IsResponse ? scope.Recogniser : null,
            Detail = scope.IndexedRecord(definition)?.Detail,
        };
        return generics.Count > 0 ? [plain, TwinOf(plain, generics, told)] : [plain];
    }

    private MemberType ItemsOf(SchemaNode list) =>
        scope.Types.TypeOf(definition.Name?.Value ?? "The root", list) is MemberType.List { Item: var item } ? item : new MemberType.AnyJson();

    private RecordModel TwinOf(RecordModel plain, List<GenericModel> generics, Dictionary<string, MemberType> told)
    {
        var members = WithTypes(plain.Members, generics, generic => new MemberType.Embedded(generic.Parameter))
            .Select(member => told.TryGetValue(member.WireName, out var type) ? member with { Type = type } : member)
            .ToEquatableArray();
        var names = members.Select(member => member.Name).Concat(generics.Select(generic => generic.Parameter));
        return plain with
        {
            File = scope.FileFor($"{plain.Name}_{generics.Count}", names),
            Generics = generics.Select(generic => generic with { Member = members.First(member => member.WireName == generic.Member).Name }).ToEquatableArray(),
            Members = members,
        };
    }

    /// <summary>The type parameters and the wire names of the members that have them, in the order of the members.</summary>
    private List<GenericModel> FindGenerics()
    {
        var found = new List<GenericModel>();
        foreach (var (wireName, node) in definition.Properties)
        {
            if (node.Generic is not { } parameter)
            {
                continue;
            }

            if (node.TypeKeywords.Count > 0 || node.Reference is not null)
            {
                scope.Problems.Add(Descriptors.GenericNotFreeJson, parameter.Span, wireName.Value);
            }
            else if (!IsTypeParameter(parameter.Value))
            {
                const string Example = ", which is a T, and another one: TDetail";
                scope.Problems.Add(Descriptors.NotAnIdentifier, parameter.Span, parameter.Value, "a type parameter", Example);
            }
            else if (found.Find(other => other.Parameter == parameter.Value) is { } other)
            {
                scope.Problems.Add(Descriptors.SharedTypeParameter, parameter.Span, wireName.Value, parameter.Value, other.Member);
            }
            else
            {
                found.Add(new GenericModel(parameter.Value, wireName.Value));
            }
        }

        return found;
    }

    private bool HasUsableName()
    {
        if (definition.Name is not { } name)
        {
            return false;
        }

        if (!Identifiers.IsPascalCase(name.Value))
        {
            scope.Problems.Add(Descriptors.NotAnIdentifier, name.Span, name.Value, "a record", string.Empty);
            return false;
        }

        if (Identifiers.IsReservedForRecords(name.Value, definition.DetailType is not null))
        {
            var owner = Identifiers.IsReservedForRecords(name.Value) ? "record or context" : "detail of EventBridge";
            scope.Problems.Add(Descriptors.ReservedName, name.Span, name.Value, owner, string.Empty);
            return false;
        }

        if (scope.OtherOwner(name.Value, file => NameOwner.OfRecord(file, definition.Key, name.Value)) is { } other)
        {
            scope.Problems.Add(Descriptors.DuplicateRecord, name.Span, name.Value, other.Display);
            return other.LeavesRoomIn(scope.Namespace);
        }

        return true;
    }

    private void ReportDescription()
    {
        var name = definition.Name?.Value ?? "The root";
        if (string.IsNullOrWhiteSpace(definition.Description?.Value))
        {
            scope.Problems.Add(Descriptors.MissingDescription, definition.Description?.Span ?? definition.Span, name);
        }
        else if (definition.Description is { } description && Descriptions.RepeatsName(description.Value, name))
        {
            scope.Problems.Add(Descriptors.DescriptionRepeatsName, description.Span, name);
        }
    }

    private void ReportPayloads()
    {
        var name = scope.IndexedRecord(definition)?.Reference?.Name ?? string.Empty;
        foreach (var payload in definition.Payloads)
        {
            if (scope.OtherServer(payload.Value, definition, name) is { } other)
            {
                scope.Problems.Add(Descriptors.DuplicatePayload, payload.Span, payload.Value, other.Display);
            }
        }
    }

    private void ReportDetail()
    {
        var record = scope.IndexedRecord(definition);
        if (definition.DetailType is { } type && record is { Detail: { } detail } && scope.OtherDescriber(detail, definition, record.Reference?.Name ?? string.Empty) is { } other)
        {
            scope.Problems.Add(Descriptors.DuplicateDetail, type.Span, detail.DetailType, detail.Source is { } source ? $"'{source}'" : "any source", other.Display);
        }
    }

    private void ReportRules()
    {
        var name = scope.IndexedRecord(definition)?.Reference?.Name ?? string.Empty;
        foreach (var rule in definition.Rules)
        {
            if (scope.OtherRecognised(rule.Value, definition, name) is { } other)
            {
                scope.Problems.Add(Descriptors.DuplicateRecognition, rule.Span, rule.Value, other.Display);
            }
        }
    }

    private void ReportHandWritten(Located<string> type)
    {
        if (!Identifiers.IsQualifiedName(type.Value))
        {
            scope.Problems.Add(Descriptors.NotAnIdentifier, type.Span, type.Value, "a hand-written record", ", with or without a namespace before it");
        }
    }

    private static EquatableArray<MemberModel> WithTypes(IEnumerable<MemberModel> members, List<GenericModel> generics, Func<GenericModel, MemberType> typeOf) =>
        members
            .Select(member => generics.Find(generic => generic.Member == member.WireName) is { } found ? member with { Type = typeOf(found) } : member)
            .ToEquatableArray();

    private static bool IsTypeParameter(string name) => name.Length > 1 && name[0] == 'T' && char.IsUpper(name[1]) && Identifiers.IsPascalCase(name);
}
