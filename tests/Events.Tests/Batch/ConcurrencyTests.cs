using System.Collections.Concurrent;
using LambdaEvents.Batch;
using LambdaEvents.Kafka;

namespace LambdaEvents.Tests.Batch;

public sealed class ConcurrencyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_messages_of_a_standard_queue_are_processed_at_once_than_allowed(int limit)
    {
        var (running, most, full, free) = (0, 0, new SemaphoreSlim(0), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var handled = new ConcurrentBag<int>();

        var processing = BatchSource.Get("standard queue").RunAsync(40, async (number, _) =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            full.Release();
            await free.Task;
            handled.Add(number);
            Interlocked.Decrement(ref running);
        }, new() { MaxConcurrency = limit });
        for (var started = 0; started < limit; started++)
        {
            await full.WaitAsync();
        }

        // Whoever else had been begun stood in the pool's queue before this.
        await Task.Run(() => { });
        most.Should().Be(limit, "as many as allowed are processed at once");
        full.CurrentCount.Should().Be(0);
        free.SetResult();
        var outcome = await processing;

        outcome.IsSuccess.Should().BeTrue();
        most.Should().Be(limit);
        handled.Should().BeEquivalentTo(Enumerable.Range(0, 40));
    }

    [Fact]
    public async Task Failures_among_messages_that_are_processed_at_once_are_reported_in_the_order_of_the_batch()
    {
        var outcome = await BatchSource.Get("standard queue").RunAsync(1_000, async (number, _) =>
        {
            await Task.Yield();
            if (number % 7 == 0)
            {
                throw new InvalidOperationException($"record {number}");
            }
        }, new() { MaxConcurrency = 16 });

        var expected = Enumerable.Range(0, 1_000).Where(number => number % 7 == 0).ToArray();
        outcome.Reported.Should().Equal(expected);
        outcome.Exceptions.Select(exception => exception.Message).Should().Equal(expected.Select(number => $"record {number}"));
        outcome.Unprocessed.Should().BeEmpty();
    }

    [Fact]
    public async Task Those_that_are_left_behind_take_nothing_from_the_outcomes_of_the_others()
    {
        using var stop = new CancellationTokenSource();
        var (clock, last, never) = (new FakeClock(), new TaskCompletionSource(), new TaskCompletionSource());
        var processing = BatchSource.Get("standard queue").RunAsync(6, async (number, _) =>
        {
            switch (number)
            {
                case 0:
                    await never.Task;
                    break;
                case 2:
                    throw new FormatException();
                case 4:
                    last.SetResult();
                    await never.Task;
                    break;
            }
        }, new() { MaxConcurrency = 2, Clock = clock, Token = stop.Token });
        await last.Task;

        await stop.CancelAsync();
        await clock.TimerSetAsync();
        clock.Advance(TimeSpan.FromMilliseconds(250));
        var outcome = await processing;

        outcome.Failed.Should().Equal(0, 2, 4);
        outcome.Exceptions.Select(exception => exception.GetType()).Should().Equal(typeof(TimeoutException), typeof(FormatException), typeof(TimeoutException));
        outcome.Unprocessed.Should().Equal(5);
        outcome.Reported.Should().Equal(0, 2, 4, 5);
    }

    [Fact]
    public async Task Partitions_of_Kafka_go_side_by_side_where_allowed_and_fail_on_their_own()
    {
        var (first, second, handled) = (new TaskCompletionSource(), new TaskCompletionSource(), new ConcurrentQueue<string>());
        var batch = new KafkaEvent { EventSource = "aws:kafka", Records = [Partition(0), Partition(1), Partition(2)] };

        var result = await batch.ProcessAsync(async record =>
        {
            handled.Enqueue($"{record.Partition}:{record.Offset}");
            switch (record)
            {
                case { Partition: 0, Offset: 0 }:
                    first.SetResult();
                    await second.Task;
                    break;
                case { Partition: 1, Offset: 0 }:
                    second.SetResult();
                    await first.Task;
                    break;
                case { Partition: 1, Offset: 1 }:
                    throw new FormatException();
            }
        }, new() { MaxConcurrency = 2 });

        handled.Should().BeEquivalentTo("0:0", "0:1", "0:2", "1:0", "1:1", "2:0", "2:1", "2:2");
        result.Response.ToJson().Should().Be(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"t-1","offset":1}},{"itemIdentifier":{"partition":"t-1","offset":2}}]}""");
        result.Failures.Should().ContainSingle().Which.Exception.Should().BeOfType<FormatException>();
        result.Unprocessed.Should().ContainSingle().Which.Offset.Should().Be(2);
    }

    private static KeyValuePair<string, ValueList<KafkaRecord>> Partition(int partition) =>
        KeyValuePair.Create<string, ValueList<KafkaRecord>>(
            $"t-{partition}", [.. Enumerable.Range(0, 3).Select(offset => new KafkaRecord { Topic = "t", Partition = partition, Offset = offset })]);

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen; seen = most)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
