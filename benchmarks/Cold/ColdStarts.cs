using System.Globalization;

namespace LambdaEvents.Benchmarks.Cold;

/// <summary>The figures of fresh processes and of native binaries, one line each. It builds the programs that it starts, so it takes some minutes.</summary>
public static class ColdStarts
{
    private const string ReadyToRun = "-p:PublishReadyToRun=true";
    private static readonly string[] SizeSwitches = ["-p:OptimizationPreference=Size", "-p:StackTraceSupport=false", "-p:UseSystemResourceKeys=true"];

    public static void Run(TextWriter output)
    {
        var payload = Path.Combine(Programs.Folder, "sqs.json");
        Directory.CreateDirectory(Programs.Folder);
        File.WriteAllBytes(payload, Payloads.Fixture("sqs/SqsEvent.orders"));

        var race = new ProcessRace(payload);
        var empty = race.Add(Programs.Publish("Empty", "empty"));
        var plain = race.Add(Programs.Publish("Plain", "plain"));
        var ours = race.Add(Programs.Publish("Ours", "ours", ReadyToRun, "-p:OnlyPackagesReadyToRun=true"));
        var oursByJit = race.Add(Programs.Publish("Ours", "ours-jit"));
        var plainPrecompiled = race.Add(Programs.Publish("Plain", "plain-r2r", ReadyToRun));
        var oursPrecompiled = race.Add(Programs.Publish("Ours", "ours-r2r", ReadyToRun));
        race.Run();

        Compare(output, string.Empty, empty, ours, plain);
        Compare(output, ", our assemblies left to the JIT", empty, oursByJit, plain);
        Compare(output, ", both programs wholly precompiled", empty, oursPrecompiled, plainPrecompiled);
        output.WriteLine(Invariant($"native binary over hello world {NativeKilobytes(payload, "native"):0} KB"));
        output.WriteLine(Invariant($"native binary over hello world, with the switches for size {NativeKilobytes(payload, "native-size", SizeSwitches):0} KB"));
    }

    private static void Compare(TextWriter output, string how, Racer empty, Racer ours, Racer plain)
    {
        output.WriteLine(Invariant($"cold first read/plain{how} {ours.FirstRead / plain.FirstRead:0.00} ({ours.FirstRead:0.0} ms, plain {plain.FirstRead:0.0} ms)"));
        var (over, plainOver) = (ours.ProcessOver(empty), plain.ProcessOver(empty));
        output.WriteLine(Invariant($"cold process over an empty one/plain{how} {over / plainOver:0.00} ({over:0.0} ms, plain {plainOver:0.0} ms)"));
    }

    private static double NativeKilobytes(string payload, string name, params string[] switches)
    {
        var hello = Programs.Publish("NativeHello", $"{name}-hello", switches);
        var sqs = Programs.Publish("NativeSqs", $"{name}-sqs", switches);
        if (Command.Run(sqs, payload).Trim() != """{"batchItemFailures":[]}""")
        {
            throw new InvalidOperationException("The native program did not answer the payload with an empty batch response.");
        }

        return (new FileInfo(sqs).Length - new FileInfo(hello).Length) / 1024.0;
    }

    private static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
