using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Makes the record of one definition, and its generic twin if it has one.</summary>
internal sealed class RecordBuilder(ModelScope scope, DefinitionNode definition)
{
    public List<RecordModel> Build()
    {
        ReportPayloads();
        if (definition.HandWritten is { } type)
        {
            ReportHandWritten(type);
            return [];
        }

        ReportDescription();
        var isNamed = HasUsableName();
        var name = definition.Name?.Value ?? string.Empty;
        var generic = FindGeneric();
        var members = new MemberBuilder(scope, definition, name).Build();
        if (!isNamed)
        {
            return [];
        }

        var plain = new RecordModel(
            scope.FileFor(name, members.Select(member => member.Name)),
            name,
            Generic: null,
            Descriptions.Clean(definition.Description?.Value, $"The record {name} of the payload."),
            definition.Documentation?.Value,
            scope.Document.IsResponse,
            WithType(members, generic?.Member, new MemberType.AnyJson(IsEmbedded: true)));
        return generic is not null && members.Any(member => member.WireName == generic.Member) ? [plain, TwinOf(plain, generic)] : [plain];
    }

    private RecordModel TwinOf(RecordModel plain, GenericModel generic)
    {
        var members = WithType(plain.Members, generic.Member, new MemberType.Embedded(generic.Parameter));
        var property = members.First(member => member.WireName == generic.Member).Name;
        return plain with
        {
            File = scope.FileFor(plain.Name + "_1", members.Select(member => member.Name).Concat([generic.Parameter])),
            Generic = generic with { Member = property },
            Members = members,
        };
    }

    /// <summary>The type parameter and the wire name of the member that has it.</summary>
    private GenericModel? FindGeneric()
    {
        GenericModel? found = null;
        foreach (var (wireName, node) in definition.Properties)
        {
            if (node.Generic is not { } parameter)
            {
                continue;
            }

            if (found is not null)
            {
                scope.Problems.Add(Descriptors.SeveralGenerics, parameter.Span, wireName.Value);
            }
            else if (node.TypeKeywords.Count > 0 || node.Reference is not null)
            {
                scope.Problems.Add(Descriptors.GenericNotFreeJson, parameter.Span, wireName.Value);
            }
            else if (!IsTypeParameter(parameter.Value))
            {
                const string Example = ", which is a T, and another one: TDetail";
                scope.Problems.Add(Descriptors.NotAnIdentifier, parameter.Span, parameter.Value, "a type parameter", Example);
            }
            else
            {
                found = new GenericModel(parameter.Value, wireName.Value);
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

        if (Identifiers.IsReservedForRecords(name.Value))
        {
            scope.Problems.Add(Descriptors.ReservedName, name.Span, name.Value, "record or context", string.Empty);
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

    private void ReportHandWritten(Located<string> type)
    {
        if (!Identifiers.IsQualifiedName(type.Value))
        {
            scope.Problems.Add(Descriptors.NotAnIdentifier, type.Span, type.Value, "a hand-written record", ", with or without a namespace before it");
        }
    }

    private static EquatableArray<MemberModel> WithType(IEnumerable<MemberModel> members, string? wireName, MemberType type) =>
        members.Select(member => member.WireName == wireName ? member with { Type = type } : member).ToEquatableArray();

    private static bool IsTypeParameter(string name) => name.Length > 1 && name[0] == 'T' && char.IsUpper(name[1]) && Identifiers.IsPascalCase(name);
}
