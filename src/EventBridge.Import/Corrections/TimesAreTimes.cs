using LambdaEvents.EventBridge.Import.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>Makes times of texts and numbers that AWS's way of naming says are times.</summary>
internal sealed class TimesAreTimes : ICorrection
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "time", "date", "timestamp", "at", "datetime" };

    public string Reason => "The registry types times as text and numbers. Services write RFC 3339 or milliseconds under names that end in Time, Date, Timestamp or At.";

    public IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events)
    {
        EveryValue.Of(events, Words, Correct);
        return events;
    }

    private static DetailValue Correct(DetailValue value) => value switch
    {
        DetailValue.Scalar { Kind: ValueKind.Text } => new DetailValue.Scalar(ValueKind.DateTime),
        DetailValue.Scalar { Kind: ValueKind.Integer or ValueKind.Number } => new DetailValue.Scalar(ValueKind.EpochMilliseconds),
        _ => value,
    };
}
