using BenchmarkDotNet.Running;
using LambdaEvents.Benchmarks;

switch (args)
{
    case ["--quick"]:
        Quick.Run(Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PayloadBenchmarks).Assembly).Run(args);
        return 0;
}
