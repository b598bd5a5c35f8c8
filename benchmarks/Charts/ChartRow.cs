namespace LambdaEvents.Benchmarks.Charts;

/// <summary>One payload of the chart, in multiples of the floor.</summary>
public sealed record ChartRow(string Payload, double Ours, double Plain);
