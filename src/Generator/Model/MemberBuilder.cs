using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>
/// Makes the members of one record. A member with a mistake that leaves it no name is left out; its value is kept all the same, as an unknown member.
/// </summary>
internal sealed class MemberBuilder(ModelScope scope, DefinitionNode definition, string recordName)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(definition.Required.Select(name => name.Value), StringComparer.Ordinal);

    public List<MemberModel> Build()
    {
        ReportUnknownRequired();
        return [.. definition.Properties.Select(property => Build(property.Name, property.Node)).OfType<MemberModel>()];
    }

    private MemberModel? Build(Located<string> wireName, SchemaNode node)
    {
        var type = scope.Types.TypeOf(wireName.Value, node);
        var name = NameOf(wireName, node);
        ReportDescription(wireName, node, name ?? string.Empty);
        if (name is null || !IsWritable(wireName))
        {
            return null;
        }

        var isRequired = IsRequired(wireName, node, type);
        var isUndescribed = MayLackDescription(node);
        var member = new MemberModel(
            wireName.Value,
            name,
            Naming.ToField(name),
            isUndescribed ? Descriptions.Clean(wireName.Value) : Descriptions.Clean(node.Description?.Value, $"The member {wireName.Value} of the payload."),
            IsBatch(type, isRequired, out var items) ? new MemberType.Batch(items) : type,
            isRequired,
            node.IsSensitive,
            KnownValuesFinder.In(node).Select(values => values.Name.Value).FirstOrDefault(scope.ValueClasses.Contains))
        {
            IsUndescribed = isUndescribed,
        };
        return TakeNames(wireName, member) ? member : null;
    }

    private string? NameOf(Located<string> wireName, SchemaNode node)
    {
        var given = node.Name ?? wireName with { Value = Naming.ToPascalCase(wireName.Value) };
        if (!Identifiers.IsPascalCase(given.Value))
        {
            var advice = node.Name is null ? $"; '{wireName.Value}' needs an 'x-name'" : string.Empty;
            scope.Problems.Add(Descriptors.NotAnIdentifier, given.Span, given.Value, "a member", advice);
            return null;
        }

        if (given.Value == recordName)
        {
            scope.Problems.Add(Descriptors.MemberNamedLikeRecord, given.Span, wireName.Value);
            return null;
        }

        var isOfDetail = definition.DetailType is not null && Identifiers.IsDetailMember(given.Value);
        if (isOfDetail || Identifiers.IsRecordMember(given.Value))
        {
            scope.Problems.Add(Descriptors.ReservedName, given.Span, given.Value, isOfDetail ? "detail of EventBridge" : "record", " with 'x-name'");
            return null;
        }

        return given.Value;
    }

    private bool IsWritable(Located<string> wireName)
    {
        var isWritable = wireName.Value.Length > 0 && !wireName.Value.Any(character => character is '"' or '\\' || char.IsControl(character));
        if (!isWritable)
        {
            scope.Problems.Add(Descriptors.UnsupportedMemberName, wireName.Span);
        }

        return isWritable;
    }

    /// <summary>A member has the name of its property, and of the methods beside it.</summary>
    private bool TakeNames(Located<string> wireName, MemberModel member)
    {
        string[] names = member.CanBeReadAs ? [member.Name, "Read" + member.Name, "TryRead" + member.Name] : [member.Name];
        foreach (var name in names)
        {
            if (_names.TryGetValue(name, out var other))
            {
                scope.Problems.Add(Descriptors.DuplicateMember, wireName.Span, wireName.Value, name, other);
                return false;
            }
        }

        foreach (var name in names)
        {
            _names.Add(name, wireName.Value);
        }

        return true;
    }

    private void ReportUnknownRequired()
    {
        var known = new HashSet<string>(definition.Properties.Select(property => property.Name.Value), StringComparer.Ordinal);
        foreach (var name in definition.Required.Where(name => !known.Contains(name.Value)))
        {
            scope.Problems.Add(Descriptors.RequiredUnknown, name.Span, name.Value);
        }
    }

    private void ReportDescription(Located<string> wireName, SchemaNode node, string name)
    {
        if (MayLackDescription(node))
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(node.Description?.Value))
        {
            scope.Problems.Add(Descriptors.MissingDescription, node.Description?.Span ?? wireName.Span, wireName.Value);
        }
        else if (node.Description is { } description && Descriptions.RepeatsName(description.Value, wireName.Value, name))
        {
            scope.Problems.Add(Descriptors.DescriptionRepeatsName, description.Span, wireName.Value);
        }
    }

    /// <summary>What comes from somebody else's schema is described there, or nowhere.</summary>
    private bool MayLackDescription(SchemaNode node) => scope.Document.IsImported && node.Description is null;

    private bool IsRequired(Located<string> wireName, SchemaNode node, MemberType type)
    {
        if (!_required.Contains(wireName.Value))
        {
            return false;
        }

        if (node.IsNullable || node.Alternatives.Any(alternative => alternative.IsNullable))
        {
            scope.Problems.Add(Descriptors.RequiredNullable, wireName.Span, wireName.Value);
            return false;
        }

        if (type is MemberType.Record && node.Reference is { } reference && scope.LeadsBack(reference.Value, definition.Key))
        {
            scope.Problems.Add(Descriptors.RequiredCycle, wireName.Span, wireName.Value, recordName);
            return false;
        }

        return true;
    }

    private bool IsBatch(MemberType type, bool isRequired, out RecordReference items)
    {
        var none = new RecordReference(string.Empty, string.Empty, IsCreatable: false);
        items = type is MemberType.List { Item: MemberType.Record record } ? record.Target : none;
        return isRequired && items != none && definition.Payloads.Count > 0 && definition.DetailType is null && !scope.Document.IsResponse;
    }
}
