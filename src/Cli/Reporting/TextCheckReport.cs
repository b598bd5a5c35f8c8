namespace LambdaEvents.Cli.Reporting;

/// <summary>A line a deviation, for people and for <c>grep</c>.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="asked">The record that the user named; null when it is left to the tool.</param>
public sealed class TextCheckReport(TextWriter output, string? asked) : ICheckReport
{
    /// <inheritdoc/>
    public void Add(string file, string record, IReadOnlyList<PayloadDeviation> deviations)
    {
        ArgumentNullException.ThrowIfNull(deviations);
        if (deviations.Count == 0)
        {
            output.WriteLine($"{file}: {record}, no deviation");
        }
        else if (record != asked)
        {
            output.WriteLine($"{file}: {record}, as identified");
        }

        foreach (var deviation in deviations)
        {
            output.WriteLine($"{file}: {DeviationKindName.Of(deviation.Kind)} {deviation.Path}: {deviation.Message}");
        }
    }
}
