using LambdaEvents.EventBridge.Import.Model;

namespace LambdaEvents.EventBridge.Import.Corrections;

/// <summary>Makes whole numbers of those that count, measure in bytes or number something.</summary>
internal sealed class CountsAreWhole : ICorrection
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "count", "size", "bytes", "port", "version", "index", "number", "capacity", "rows", "files", "days", "workers", "attempts", "code", "limit", "tasks", "timers",
        "executions", "functions", "tag", "gb", "volumes", "critical", "high", "medium", "low", "informational", "undefined", "all", "vcpus", "items", "priority",
    };

    public string Reason => "The registry knows numbers only, where services count: sizes, ports, versions, exit codes.";

    public IReadOnlyList<DetailEvent> Apply(IReadOnlyList<DetailEvent> events)
    {
        EveryValue.Of(events, Words, Correct);
        return events;
    }

    private static DetailValue Correct(DetailValue value) =>
        value is DetailValue.Scalar { Kind: ValueKind.Number } ? new DetailValue.Scalar(ValueKind.Integer) : value;
}
