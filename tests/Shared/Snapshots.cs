using System.Runtime.CompilerServices;
using Snapshooter;
using Snapshooter.Xunit;
using Xunit.Sdk;

namespace LambdaEvents.Tests;

/// <summary>
/// Compares text with a file that was read in review: <c>__snapshots__/name.snap</c> beside the test. The one seam to the library behind it.
/// A new snapshot is written on first use, but never with <c>CI=true</c>; <c>UPDATE_SNAPSHOTS=true</c> writes all of them anew.
/// </summary>
internal static class Snapshots
{
    /// <summary>Compares, and fails with the command that repairs.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="name">The name of the snapshot.</param>
    /// <param name="testFile">The test's file, which the compiler fills in.</param>
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var folder = Path.GetDirectoryName(testFile) ?? string.Empty;
        var snapshot = Path.Combine(folder, "__snapshots__", $"{name}.snap");
        if (IsSet("CI") && !File.Exists(snapshot))
        {
            throw new XunitException($"There is no snapshot {snapshot}. {Repair(folder)}");
        }

        if (IsSet("UPDATE_SNAPSHOTS") && !IsSet("CI") && File.Exists(snapshot))
        {
            File.Delete(snapshot);
        }

        try
        {
            Snapshot.Match(actual.ReplaceLineEndings("\n"), new SnapshotFullName($"{name}.snap", folder));
        }
        catch (Exception difference) when (difference is not OutOfMemoryException)
        {
            throw new XunitException($"The text is not that of {snapshot}: {difference.Message}\n{Repair(folder)}", difference);
        }
    }

    private static string Repair(string folder) =>
        $"If the new text is right: UPDATE_SNAPSHOTS=true dotnet test tests/{Path.GetFileName(folder)}, then read the difference before you commit it.";

    private static bool IsSet(string variable) => string.Equals(Environment.GetEnvironmentVariable(variable), "true", StringComparison.OrdinalIgnoreCase);
}
