using LambdaEvents.EventBridge.Import.Model;
using LambdaEvents.Generator.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>Makes times of texts and numbers that AWS's way of naming says are times.</summary>
internal sealed class TimesAreTimes : ICorrection
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "time", "date", "timestamp", "at", "datetime" };

    public string Reason => "The registry types times as text and numbers. Services write RFC 3339 or milliseconds under names that end in Time, Date, Timestamp or At.";

    public IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events)
    {
        foreach (var members in events.SelectMany(detail => detail.Detail.WithInner()).Distinct().Select(type => type.Members))
        {
            for (var index = 0; index < members.Count; index++)
            {
                var member = members[index];
                if (IsTime(member.WireName))
                {
                    members[index] = member with { Value = member.Value.WithInnermost(Correct) };
                }
            }
        }

        return events;
    }

    private static bool IsTime(string name) => Naming.WordsOf(name) is [.., var last] && Words.Contains(last);

    private static DetailValue Correct(DetailValue value) => value switch
    {
        DetailValue.Scalar { Kind: ValueKind.Text } => new DetailValue.Scalar(ValueKind.DateTime),
        DetailValue.Scalar { Kind: ValueKind.Integer or ValueKind.Number } => new DetailValue.Scalar(ValueKind.EpochMilliseconds),
        _ => value,
    };
}
