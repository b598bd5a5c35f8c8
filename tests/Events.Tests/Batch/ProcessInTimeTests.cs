namespace LambdaEvents.Tests.Batch;

/// <summary>What becomes of a batch when time is up, or when the caller stops it.</summary>
public sealed class ProcessInTimeTests
{
    private static readonly TimeSpan Remaining = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(500);

    public static TheoryData<string> Sources => [.. BatchSource.Names];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Once_the_caller_stops_it_what_is_done_counts_and_what_is_not_begun_comes_back(string name)
    {
        using var stop = new CancellationTokenSource();

        var outcome = await BatchSource.Get(name).RunAsync(5, (number, _) =>
        {
            if (number == 2)
            {
                stop.Cancel();
            }

            return Task.CompletedTask;
        }, new() { Token = stop.Token, Clock = new FakeClock() });

        outcome.Failed.Should().BeEmpty();
        outcome.Unprocessed.Should().Equal(3, 4);
        outcome.Reported.Should().Equal(BatchSource.Get(name).NamesTheFirstOnly ? [3] : [3, 4]);
        outcome.IsSuccess.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_handler_that_ends_by_the_token_failed(string name)
    {
        using var stop = new CancellationTokenSource();

        var outcome = await BatchSource.Get(name).RunAsync(5, (number, token) =>
        {
            if (number == 2)
            {
                stop.Cancel();
                token.ThrowIfCancellationRequested();
            }

            return Task.CompletedTask;
        }, new() { Token = stop.Token, Clock = new FakeClock() });

        outcome.Failed.Should().Equal(2);
        outcome.Exceptions.Should().ContainSingle().Which.Should().BeOfType<OperationCanceledException>();
        outcome.Reported.Should().Equal(BatchSource.Get(name).NamesTheFirstOnly ? [2] : [2, 3, 4]);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_cancellation_of_the_handlers_own_is_a_failure_like_any_other(string name)
    {
        var outcome = await BatchSource.Get(name).RunAsync(3, (number, _) => number == 2 ? Task.FromCanceled(new CancellationToken(canceled: true)) : Task.CompletedTask);

        outcome.Reported.Should().Equal(2);
        outcome.Exceptions.Should().ContainSingle().Which.Should().BeAssignableTo<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task When_the_time_is_up_the_token_is_cancelled_and_the_rest_comes_back(string name)
    {
        var (clock, begun) = (new FakeClock(), new TaskCompletionSource());
        var running = BatchSource.Get(name).RunAsync(4, async (number, token) =>
        {
            if (number == 1)
            {
                begun.SetResult();
                await Task.Delay(Timeout.Infinite, token);
            }
        }, new() { RemainingTime = Remaining, Clock = clock });
        await begun.Task;

        clock.Advance(Remaining - Margin - TimeSpan.FromMilliseconds(1));
        running.IsCompleted.Should().BeFalse();
        clock.Advance(TimeSpan.FromMilliseconds(1));
        var outcome = await running;

        outcome.Failed.Should().Equal(1);
        outcome.Unprocessed.Should().Equal(2, 3);
        outcome.Reported.Should().Equal(BatchSource.Get(name).NamesTheFirstOnly ? [1] : [1, 2, 3]);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_handler_that_does_not_end_is_left_behind_and_comes_back(string name)
    {
        var (clock, begun, late, told) = (new FakeClock(), new TaskCompletionSource(), new TaskCompletionSource(), new List<int>());
        var running = BatchSource.Get(name).RunAsync(3, (number, _) =>
        {
            if (number == 1)
            {
                begun.SetResult();
                return late.Task;
            }

            return Task.CompletedTask;
        }, new() { RemainingTime = Remaining, Clock = clock, OnError = (number, _) => told.Add(number) });
        await Task.WhenAll(begun.Task, clock.TimerSetAsync());

        clock.Advance(Remaining - Margin);
        await clock.TimerSetAsync();
        clock.Advance((Margin / 2) - TimeSpan.FromMilliseconds(1));
        running.IsCompleted.Should().BeFalse("it has half of the margin to end");
        clock.Advance(TimeSpan.FromMilliseconds(1));
        var outcome = await running;
        late.SetException(new FormatException("too late"));

        outcome.Failed.Should().Equal(1);
        outcome.Exceptions.Should().ContainSingle().Which.Should().BeOfType<TimeoutException>();
        outcome.Unprocessed.Should().Equal(2);
        outcome.Reported.Should().Equal(BatchSource.Get(name).NamesTheFirstOnly ? [1] : [1, 2]);
        told.Should().Equal([1], "a handler that was left behind tells nothing more");
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_handler_that_blocks_when_its_token_is_cancelled_is_left_behind_too(string name)
    {
        var (clock, begun, blocked) = (new FakeClock(), new TaskCompletionSource(), new ManualResetEventSlim());
        var running = BatchSource.Get(name).RunAsync(2, (_, token) =>
        {
            token.Register(blocked.Wait);
            begun.SetResult();
            return new TaskCompletionSource().Task;
        }, new() { RemainingTime = Remaining, Clock = clock });
        await Task.WhenAll(begun.Task, clock.TimerSetAsync());

        var firing = Task.Run(() => clock.Advance(Remaining - Margin));
        await clock.TimerSetAsync();
        clock.Advance(Margin / 2);
        var outcome = await running;
        blocked.Set();
        await firing;

        outcome.Failed.Should().Equal(0);
        outcome.Exceptions.Should().ContainSingle().Which.Should().BeOfType<TimeoutException>();
        outcome.Unprocessed.Should().Equal(1);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_handler_that_succeeds_after_the_cancellation_but_before_the_answer_is_done(string name)
    {
        var (clock, begun, end) = (new FakeClock(), new TaskCompletionSource(), new TaskCompletionSource());
        var running = BatchSource.Get(name).RunAsync(3, (number, _) =>
        {
            if (number == 1)
            {
                begun.SetResult();
                return end.Task;
            }

            return Task.CompletedTask;
        }, new() { RemainingTime = Remaining, Clock = clock });
        await begun.Task;

        clock.Advance(Remaining - Margin);
        end.SetResult();
        var outcome = await running;

        outcome.Failed.Should().BeEmpty();
        outcome.Reported.Should().Equal(2);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Without_time_nothing_is_begun_and_all_comes_back(string name)
    {
        var source = BatchSource.Get(name);
        foreach (var settings in (BatchSettings[])[new() { RemainingTime = Margin }, new() { RemainingTime = TimeSpan.FromSeconds(-1) }, new() { Token = new(canceled: true) }])
        {
            var outcome = await source.RunAsync(3, (_, _) => throw new FormatException("begun"), settings with { Clock = new FakeClock() });

            outcome.Failed.Should().BeEmpty();
            outcome.Unprocessed.Should().Equal(0, 1, 2);
            outcome.Reported.Should().Equal(source.NamesTheFirstOnly ? [0] : [0, 1, 2]);
            source.Run(3, _ => throw new FormatException("begun"), settings).Should().BeEquivalentTo(outcome);
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_batch_that_is_done_in_time_is_a_success(string name)
    {
        (await BatchSource.Get(name).RunAsync(3, (_, _) => Task.CompletedTask, new() { RemainingTime = Remaining, Clock = new FakeClock() })).IsSuccess.Should().BeTrue();
        (await BatchSource.Get(name).RunAsync(3, (_, _) => Task.CompletedTask, new() { RemainingTime = TimeSpan.MaxValue })).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_synchronous_handler_is_not_cut_but_no_other_is_begun(string name)
    {
        var clock = new FakeClock();

        var outcome = BatchSource.Get(name).Run(4, number =>
        {
            if (number == 1)
            {
                clock.Advance(Remaining);
            }
        }, new() { RemainingTime = Remaining, Clock = clock });

        outcome.Failed.Should().BeEmpty();
        outcome.Unprocessed.Should().Equal(2, 3);
    }
}
