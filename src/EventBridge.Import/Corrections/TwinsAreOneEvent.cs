using LambdaEvents.EventBridge.Import.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>Drops events that the registry lists a second time.</summary>
internal sealed class TwinsAreOneEvent : ICorrection
{
    public string Reason => "The registry lists the events of Network Firewall twice, under two spellings of the service.";

    public IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events)
    {
        var first = new Dictionary<(string, string), DetailEvent>();
        foreach (var detail in events)
        {
            if (!first.TryAdd((detail.Source, detail.DetailType), detail) && first[(detail.Source, detail.DetailType)].Detail.Shape() != detail.Detail.Shape())
            {
                throw new ImportException($"The registry has '{detail.DetailType}' of {detail.Source} twice, and the two differ. Say in a correction which one is right.");
            }
        }

        return [.. first.Values];
    }
}
