using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests;

/// <summary>Records may be shared between threads: all of them get the values that one thread alone gets, also where they are the first to ask.</summary>
public sealed class ThreadTests
{
    private const int ThreadCount = 8;
    private const int Rounds = 8;

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Threads_that_use_a_record_first_at_the_same_time_get_the_same_values(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var alone = fixture.Read();
        var expected = (Values: RecordWalk.Values(alone), Text: alone.ToString(), Hash: alone.GetHashCode());
        var payloads = Enumerable.Range(0, Rounds).Select(_ => fixture.Read()).ToArray();
        var failures = new string?[ThreadCount];
        using var start = new Barrier(ThreadCount);
        var threads = Enumerable.Range(0, ThreadCount).Select(number => new Thread(() =>
        {
            foreach (var payload in payloads)
            {
                start.SignalAndWait();
                failures[number] ??= Use(payload, number);
            }
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        failures.Should().OnlyContain(failure => failure == null);

        string? Use(object payload, int number)
        {
            try
            {
                // Every other thread begins with what looks at the members without keeping them.
                var isSame = number % 2 == 0 || (payload.GetHashCode() == expected.Hash && payload.ToString() == expected.Text && payload.Equals(alone));
                var values = RecordWalk.Values(payload);
                return !isSame ? "it is not what one thread alone reads" : values.Except(expected.Values).FirstOrDefault() ?? (values.Count == expected.Values.Count ? null : "values are missing");
            }
            catch (Exception exception)
            {
                return exception.ToString();
            }
        }
    }
}
