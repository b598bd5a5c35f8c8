using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>Finds the members that tell what the payload in a generic member is: the source and the detail type of an event.</summary>
internal sealed class ToldByFinder(ModelScope scope, DefinitionNode definition, List<MemberModel> members, List<GenericModel> generics)
{
    /// <summary>The types that these members have in the generic twin, by their names on the wire.</summary>
    public Dictionary<string, MemberType> Find()
    {
        var found = new Dictionary<string, MemberType>(StringComparer.Ordinal);
        foreach (var (wireName, node) in definition.Properties)
        {
            if (node.ToldBy is { } told && IsUsable(wireName.Value, node, told, found.Count > 0) && generics.Find(generic => generic.Member == wireName.Value) is { } generic)
            {
                found.Add(told.Names[0].Value, new MemberType.Told(generic.Parameter, IsSource: true));
                found.Add(told.Names[1].Value, new MemberType.Told(generic.Parameter, IsSource: false));
            }
        }

        return found;
    }

    private bool IsUsable(string member, SchemaNode node, ToldBy told, bool hasOther)
    {
        if (node.Generic is null)
        {
            scope.Problems.Add(Descriptors.MisplacedKeyword, told.Span, "x-told-by", member, "it is for members with 'x-generic'");
            return false;
        }

        if (hasOther)
        {
            scope.Problems.Add(Descriptors.InvalidToldBy, told.Span, member, "another member of the record has one already");
            return false;
        }

        if (told.Names.Count != 2 || told.Names[0].Value == told.Names[1].Value)
        {
            scope.Problems.Add(Descriptors.InvalidToldBy, told.Span, member, "two members are expected, that of the source and that of the detail type");
            return false;
        }

        return told.Names.All(name => IsRequiredText(member, name));
    }

    private bool IsRequiredText(string member, Located<string> name)
    {
        var isRequiredText = members.Any(candidate => candidate.WireName == name.Value && candidate is { IsRequired: true, Type: MemberType.Text { HoldsJson: false } });
        if (!isRequiredText)
        {
            scope.Problems.Add(Descriptors.InvalidToldBy, name.Span, member, $"'{name.Value}' is no required text of the record");
        }

        return isRequiredText;
    }
}
