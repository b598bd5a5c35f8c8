namespace LambdaEvents.Benchmarks;

/// <summary>Brings everything that is measured past the compiler's tiers: it recompiles in the background, after calls have been counted and nothing new came for a while.</summary>
public static class Warmup
{
    private const int Passes = 12;
    private const int Calls = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public static void Run() => Run([.. Workloads.All.SelectMany(workload =>
        new[] { workload.Floor, workload.Recognise, workload.Read, workload.PlainRead, workload.ReadAndTouch, workload.PlainReadAndTouch, workload.Write, workload.PlainWrite })]);

    public static void Run(params Func<int>[] actions)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var action in actions)
            {
                for (var call = 0; call < Calls; call++)
                {
                    action();
                }
            }

            Thread.Sleep(Pause);
        }
    }
}
