namespace LambdaEvents.Cli;

/// <summary>What the tool tells the shell.</summary>
public static class ExitCode
{
    /// <summary>Everything was as it should be.</summary>
    public const int Success = 0;

    /// <summary>A payload deviates from its schema.</summary>
    public const int Deviations = 1;

    /// <summary>The command line was wrong: an option, a name, a file.</summary>
    public const int Usage = 2;

    /// <summary>The tool itself failed.</summary>
    public const int Failure = 3;
}
