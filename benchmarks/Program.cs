using BenchmarkDotNet.Running;
using LambdaEvents.Benchmarks;
using LambdaEvents.Benchmarks.Charts;
using LambdaEvents.Benchmarks.Cold;

const string Usage = "Nothing runs all of BenchmarkDotNet's, --filter <pattern> some of them, --quick prints the figures in 90 seconds, --cold those of fresh processes, --chart draws docs/performance.svg.";

switch (args)
{
    case []:
        BenchmarkRunner.Run<PayloadBenchmarks>();
        return 0;
    case ["--filter", _, ..]:
        BenchmarkSwitcher.FromAssembly(typeof(PayloadBenchmarks).Assembly).Run(args);
        return 0;
    case ["--quick"]:
        Quick.Run(Console.Out);
        return 0;
    case ["--cold"]:
        ColdStarts.Run(Console.Out);
        return 0;
    case ["--chart"]:
        Chart.Draw(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine($"'{string.Join(' ', args)}' is not understood. {Usage}");
        return 2;
}
