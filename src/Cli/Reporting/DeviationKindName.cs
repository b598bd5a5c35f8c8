namespace LambdaEvents.Cli.Reporting;

/// <summary>The words for the kinds of deviations in the tool's output.</summary>
public static class DeviationKindName
{
    /// <summary>The word for a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(PayloadDeviationKind kind) => kind switch
    {
        PayloadDeviationKind.Unknown => "unknown",
        PayloadDeviationKind.Missing => "missing",
        PayloadDeviationKind.Unreadable => "unreadable",
        PayloadDeviationKind.Changed => "changed",
        _ => "rejected",
    };
}
