using LambdaEvents.EventBridge.Import.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>Leaves the events that services send through CloudTrail to the records of the folder <c>CloudTrail</c>.</summary>
internal sealed class CloudTrailHasOneRecord : ICorrection
{
    /// <summary>The records, written by hand from CloudTrail's documentation, by detail type.</summary>
    public static IReadOnlyDictionary<string, string> Records { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AWS API Call via CloudTrail"] = "CloudTrailApiCall",
        ["AWS Service Event via CloudTrail"] = "CloudTrailServiceEvent",
        ["AWS Console Sign In via CloudTrail"] = "CloudTrailConsoleSignIn",
    };

    public string Reason => "CloudTrail documents one record for all services; the registry has each service's own guess at it, made from one call.";

    public IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events) => [.. events.Where(detail => !Records.ContainsKey(detail.DetailType))];
}
