namespace LambdaEvents.Cli.Reporting;

/// <summary>Takes what a check found.</summary>
public interface ICheckReport
{
    /// <summary>Reports one file.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="record">The record that it was checked as.</param>
    /// <param name="deviations">What was found; nothing when the file is clean.</param>
    void Add(string file, string record, IReadOnlyList<PayloadDeviation> deviations);
}
