using BenchmarkDotNet.Attributes;

namespace LambdaEvents.Benchmarks;

/// <summary>The same workloads under BenchmarkDotNet, for the record.</summary>
[MemoryDiagnoser]
public class PayloadBenchmarks
{
    private Workload _workload = Workloads.All[0];

    [ParamsSource(nameof(Names))]
    public string Payload { get; set; } = Workloads.All[0].Name;

    public static IEnumerable<string> Names => Workloads.All.Select(workload => workload.Name);

    [GlobalSetup]
    public void Choose() => _workload = Workloads.All.Single(workload => workload.Name == Payload);

    [Benchmark(Baseline = true)]
    public int Floor() => _workload.Floor();

    [Benchmark]
    public int Read() => _workload.Read();

    [Benchmark]
    public int PlainRead() => _workload.PlainRead();

    [Benchmark]
    public int ReadAndTouch() => _workload.ReadAndTouch();

    [Benchmark]
    public int PlainReadAndTouch() => _workload.PlainReadAndTouch();

    [Benchmark]
    public int Write() => _workload.Write();

    [Benchmark]
    public int PlainWrite() => _workload.PlainWrite();
}
