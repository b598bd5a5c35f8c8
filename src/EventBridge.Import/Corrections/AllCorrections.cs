using LambdaEvents.EventBridge.Import.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>What is corrected in every service, in this order. What is wrong in one service alone stands in the <c>overrides.json</c> beside its schema.</summary>
internal static class AllCorrections
{
    private static readonly ICorrection[] InOrder =
    [
        new CloudTrailHasOneRecord(),
        new TwinsAreOneEvent(),
        new ListItemsAreNamedByTheirMember(),
        new TimesAreTimes(),
        new CountsAreWhole(),
    ];

    public static IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events, TextWriter log)
    {
        foreach (var correction in InOrder)
        {
            log.WriteLine(correction.Reason);
            events = correction.Apply(events);
        }

        return events;
    }
}
