using LambdaEvents.EventBridge.Import.Model;
using LambdaEvents.Generator.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>Exchanges what members hold, by the last word of their names.</summary>
internal static class EveryValue
{
    /// <summary>Exchanges the innermost values of all members whose names end in one of some words.</summary>
    public static void Of(IReadOnlyList<DetailEvent> events, HashSet<string> lastWords, Func<DetailValue, DetailValue> exchange)
    {
        foreach (var members in events.SelectMany(detail => detail.Detail.WithInner()).Distinct().Select(type => type.Members))
        {
            for (var index = 0; index < members.Count; index++)
            {
                var member = members[index];
                if (Naming.WordsOf(member.WireName) is [.., var last] && lastWords.Contains(last))
                {
                    members[index] = member with { Value = member.Value.WithInnermost(exchange) };
                }
            }
        }
    }
}
