using System.Text.RegularExpressions;
using LambdaEvents.EventBridge.Import.Model;
using LambdaEvents.Generator.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>Names a record for the member that holds it where a machine named it <c>ResourceItem</c> or <c>InstanceDetailsItem_1</c>.</summary>
internal sealed partial class ListItemsAreNamedByTheirMember : ICorrection
{
    public string Reason => "The registry names what lists hold after the record around the list (ResourceItem), and tells equal names apart by numbers (Owner_1).";

    public IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events)
    {
        foreach (var type in events.SelectMany(detail => detail.Detail.WithInner()).Distinct())
        {
            foreach (var member in type.Members)
            {
                if (member.Value.Target is { } target && MadeByMachine().IsMatch(target.Name))
                {
                    target.Name = member.Value is DetailValue.List ? Singular(Naming.ToPascalCase(member.WireName)) : Naming.ToPascalCase(member.WireName);
                }
            }
        }

        return events;
    }

    private static string Singular(string name) => name switch
    {
        _ when name.EndsWith("ies", StringComparison.Ordinal) => name[..^3] + "y",
        _ when name.EndsWith("Details", StringComparison.Ordinal) || name.EndsWith("ss", StringComparison.Ordinal) || name.EndsWith("us", StringComparison.Ordinal) => name,
        _ when name.EndsWith('s') => name[..^1],
        _ => name,
    };

    [GeneratedRegex(@"Item(_\d+)?$|_\d+$")]
    private static partial Regex MadeByMachine();
}
