using System.Globalization;
using System.Text;
using System.Text.Json;
using LambdaEvents.Benchmarks.Orders;
using LambdaEvents.Benchmarks.Plain;
using LambdaEvents.Sqs;

namespace LambdaEvents.Benchmarks;

/// <summary>One line a figure, in well under 90 seconds.</summary>
public static class Quick
{
    private static readonly int[] BatchSizes = [1, 10, 100, 1000];

    public static void Run(TextWriter output)
    {
        Warmup.Run();
        List<double> read = [];
        List<double> allocated = [];
        List<double> touched = [];
        List<double> written = [];
        foreach (var workload in Workloads.All)
        {
            var times = Rivals.Measure(
                workload.Floor, workload.Read, workload.PlainRead, workload.ReadAndTouch, workload.PlainReadAndTouch, workload.Write, workload.PlainWrite);
            read.Add(times[1] / times[0]);
            allocated.Add(Rivals.Allocated(workload.Read) / workload.Json.Length);
            touched.Add(times[3] / times[4]);
            written.Add(times[5] / times[6]);
            output.WriteLine(Invariant(
                $"{workload.Name,-15} {workload.Json.Length,7} bytes: read/floor {read[^1]:0.00} (plain {times[2] / times[0]:0.00}), allocated/payload {allocated[^1]:0.00}, touched/plain {touched[^1]:0.00}, write/plain {written[^1]:0.00}, write allocates {Rivals.Allocated(workload.Write):0} bytes"));
        }

        output.WriteLine(Invariant($"read/floor geomean {Geomean(read):0.00}, worst {read.Max():0.00}"));
        output.WriteLine(Invariant($"allocated/payload geomean {Geomean(allocated):0.00}"));
        output.WriteLine(Invariant($"read and touch/plain geomean {Geomean(touched):0.00}, worst {touched.Max():0.00}"));
        output.WriteLine(Invariant($"write/plain geomean {Geomean(written):0.00}, worst {written.Max():0.00}"));
        List<double> recognised = [];
        foreach (var workload in Workloads.All)
        {
            var times = Rivals.Measure(workload.Floor, workload.Recognise);
            recognised.Add(times[1] / times[0]);
            output.WriteLine(Invariant($"{workload.Name,-15} recognise/floor {recognised[^1]:0.000}"));
        }

        output.WriteLine(Invariant($"recognise/floor geomean {Geomean(recognised):0.00}, worst {recognised.Max():0.00}"));
        var (ratio, schema, share) = Bodies();
        output.WriteLine(Invariant($"body into a user's type/plain way {ratio:0.00}, of which System.Text.Json for the user's type, which both pay, {share:0.00}"));
        output.WriteLine(Invariant($"body into a record of a user's schema/plain way {schema:0.00}"));
        output.WriteLine(Route());
        output.WriteLine(Invariant($"time per byte of 10, 100, 1,000 records/of 1 {string.Join(", ", Linearity().Select(ratio => Invariant($"{ratio:0.00}")))}"));
    }

    /// <summary>SQS x 10, each body into a type of the user's: straight from the payload, against a string first. Also what the reading of the bodies alone takes of the latter.</summary>
    private static (double Ratio, double Schema, double Share) Bodies()
    {
        var json = Payloads.Batch("sqs/SqsEvent.orders", 10);
        var bodies = LambdaJson.Deserialize<SqsEvent>(json).Records.Select(message => Encoding.UTF8.GetBytes(message.Body)).ToArray();
        var times = Rivals.Measure(
            () => LambdaJson.Deserialize<SqsEvent>(json).Records.AsSpan().ToArray().Sum(message => message.ReadBody(OrderContext.Default.Order)!.Lines.Count),
            () => LambdaJson.Deserialize<SqsEvent>(json).Records.AsSpan().ToArray().Sum(message => LinesOf(message.ReadBody<PlacedOrder>())),
            () => JsonSerializer.Deserialize(json, PlainJsonContext.Default.PlainSqsEvent)!.Records!.Sum(message => JsonSerializer.Deserialize(message.Body!, OrderContext.Default.Order)!.Lines.Count),
            () => bodies.Sum(body => JsonSerializer.Deserialize(body, OrderContext.Default.Order)!.Lines.Count));
        return (times[0] / times[2], times[1] / times[2], times[3] / times[2]);
    }

    private static string Route()
    {
        var routing = new Routing();
        Warmup.Run(routing.Router, routing.Switch, routing.Read);
        var times = Rivals.Measure(routing.Router, routing.Switch, routing.Read);
        return Invariant(
            $"an event of EventBridge through a router of 20/a switch by hand {times[0] / times[1]:0.00}, /the read alone {times[0] / times[2]:0.00} ({times[0] - times[2]:0} ns), allocated {Rivals.Allocated(routing.Router):0} bytes (switch {Rivals.Allocated(routing.Switch):0}, read {Rivals.Allocated(routing.Read):0})");
    }

    /// <summary>Uses every member, for what is not used of our records is not decoded.</summary>
    private static int LinesOf(PlacedOrder order)
    {
        var sum = order.Id.Length + order.Customer.Length;
        foreach (var line in order.Lines)
        {
            sum += line.Sku.Length + line.Quantity;
        }

        return sum;
    }

    private static double[] Linearity()
    {
        var batches = BatchSizes.Select(count => Payloads.Batch("sqs/SqsEvent.orders", count)).ToArray();
        var times = Rivals.Measure([.. batches.Select(json => (Func<int>)(() => LambdaJson.Deserialize<SqsEvent>(json).Records.Count))]);
        var perByte = times.Zip(batches, (time, json) => time / json.Length).ToArray();
        return [.. perByte[1..].Select(time => time / perByte[0])];
    }

    private static double Geomean(List<double> ratios) => Math.Exp(ratios.Sum(Math.Log) / ratios.Count);

    private static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
