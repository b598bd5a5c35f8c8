using LambdaEvents.EventBridge.Import.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>One thing in which the registry is looser than what AWS sends, or than a good model.</summary>
internal interface ICorrection
{
    /// <summary>Why the registry cannot be taken as it is, for the log of the import.</summary>
    string Reason { get; }

    /// <summary>Corrects the events.</summary>
    /// <returns>What is left of them.</returns>
    IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events);
}
