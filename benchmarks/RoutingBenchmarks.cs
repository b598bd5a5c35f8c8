using BenchmarkDotNet.Attributes;

namespace LambdaEvents.Benchmarks;

/// <summary>The router under BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class RoutingBenchmarks
{
    private readonly Routing _routing = new();

    [Benchmark]
    public int Router() => _routing.Router();

    [Benchmark(Baseline = true)]
    public int Switch() => _routing.Switch();

    [Benchmark]
    public int Read() => _routing.Read();
}
