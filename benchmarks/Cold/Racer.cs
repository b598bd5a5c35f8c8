using System.Diagnostics;
using System.Globalization;

namespace LambdaEvents.Benchmarks.Cold;

/// <summary>One program of a race and the times of its fresh processes, in milliseconds.</summary>
public sealed class Racer(string program, string payload)
{
    private readonly List<double> _firstReads = [];
    private readonly List<double> _processes = [];

    /// <summary>The median of the first reads, as the processes measured them themselves.</summary>
    public double FirstRead => Median(_firstReads);

    /// <summary>The median of what a whole process takes longer than one of the other program in the same round.</summary>
    public double ProcessOver(Racer other) => Median(_processes.Zip(other._processes, (mine, others) => mine - others));

    public void Start()
    {
        var start = Stopwatch.GetTimestamp();
        var printed = Command.Run(program, payload);
        _processes.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        var ticks = long.Parse(printed.Split(' ')[0], CultureInfo.InvariantCulture);
        _firstReads.Add(ticks * 1000.0 / Stopwatch.Frequency);
    }

    public void Forget()
    {
        _firstReads.Clear();
        _processes.Clear();
    }

    private static double Median(IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
