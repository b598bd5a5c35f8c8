using System.Diagnostics;

namespace LambdaEvents.Benchmarks;

/// <summary>Measures actions side by side: in turns, many short rounds, medians. What else the machine does hits all of them alike.</summary>
public static class Rivals
{
    private const int WarmupRounds = 6;
    private const int Rounds = 21;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(6);

    /// <summary>The median time of each action, in nanoseconds a call.</summary>
    public static double[] Measure(params Func<int>[] actions)
    {
        var calls = actions.Select(CallsPerRound).ToArray();
        var times = actions.Select(_ => new List<double>(Rounds)).ToArray();
        for (var round = 0; round < WarmupRounds + Rounds; round++)
        {
            for (var index = 0; index < actions.Length; index++)
            {
                var time = Time(actions[index], calls[index]);
                if (round >= WarmupRounds)
                {
                    times[index].Add(time);
                }
            }
        }

        return [.. times.Select(list => list.Order().ElementAt(list.Count / 2))];
    }

    /// <summary>The bytes that an action allocates a call.</summary>
    public static double Allocated(Func<int> action)
    {
        const int Calls = 200;
        Time(action, Calls);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Time(action, Calls);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls;
    }

    private static double Time(Func<int> action, int calls)
    {
        var sum = 0;
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
        {
            sum += action();
        }

        var elapsed = Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
        GC.KeepAlive(sum);
        return elapsed;
    }

    /// <summary>Past the compiler's tiers first, then as many calls as fill a round.</summary>
    private static int CallsPerRound(Func<int> action)
    {
        for (var pass = 0; pass < 4; pass++)
        {
            Time(action, 60);
            Thread.Yield();
        }

        return Math.Max(1, (int)(RoundTime.TotalNanoseconds / Time(action, 60)));
    }
}
