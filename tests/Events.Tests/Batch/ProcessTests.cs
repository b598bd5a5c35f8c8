namespace LambdaEvents.Tests.Batch;

/// <summary>What holds for batches of every source: no record is lost, and none is reported that succeeded but for what order requires.</summary>
public sealed class ProcessTests
{
    private const int Count = 5;

    private static readonly Dictionary<string, int[]> FailureSets = new()
    {
        ["none"] = [],
        ["first"] = [0],
        ["last"] = [4],
        ["one in the middle"] = [2],
        ["two"] = [1, 3],
        ["all"] = [0, 1, 2, 3, 4],
    };

    public static IEnumerable<object[]> Cases => from source in BatchSource.Names from failures in FailureSets.Keys select new object[] { source, failures };

    public static TheoryData<string> Sources => [.. BatchSource.Names];

    public static TheoryData<string> OrderedSources => [.. BatchSource.OrderedNames];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Failures_are_caught_each_on_its_own_and_reported_by_the_rules_of_the_source(string name, string failures)
    {
        var handled = new List<int>();
        var thrown = Exceptions(failures);

        var outcome = await BatchSource.Get(name).RunAsync(Count, async (number, _) =>
        {
            handled.Add(number);
            await Task.Yield();
            if (thrown.TryGetValue(number, out var exception))
            {
                throw exception;
            }
        });

        Check(BatchSource.Get(name), thrown, handled, outcome);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_synchronous_handler_is_treated_alike(string name, string failures)
    {
        var handled = new List<int>();
        var thrown = Exceptions(failures);

        var outcome = BatchSource.Get(name).Run(Count, number =>
        {
            handled.Add(number);
            if (thrown.TryGetValue(number, out var exception))
            {
                throw exception;
            }
        });

        Check(BatchSource.Get(name), thrown, handled, outcome);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_handler_that_throws_before_its_first_await_or_gives_no_task_fails_its_record(string name)
    {
        var outcome = await BatchSource.Get(name).RunAsync(2, (number, _) => number == 1 ? null! : Task.CompletedTask);

        outcome.Reported.Should().Equal(1);
        outcome.Exceptions.Should().ContainSingle().Which.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Contain("null instead of a task");

        outcome = await BatchSource.Get(name).RunAsync(2, (number, _) => number == 1 ? throw new FormatException() : Task.CompletedTask);

        outcome.Reported.Should().Equal(1);
        outcome.Exceptions.Should().ContainSingle().Which.Should().BeOfType<FormatException>();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task An_empty_batch_is_a_success(string name)
    {
        (await BatchSource.Get(name).RunAsync(0, (_, _) => throw new FormatException())).IsSuccess.Should().BeTrue();
        (await BatchSource.Get(name).RunAsync(0, (_, _) => throw new FormatException(), new() { MaxConcurrency = 4, Token = new CancellationToken(canceled: true) }))
            .Reported.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OrderedSources))]
    public async Task Where_order_counts_records_go_one_after_the_other_whatever_the_concurrency(string name)
    {
        var (running, handled) = (0, new List<int>());

        var outcome = await BatchSource.Get(name).RunAsync(50, async (number, _) =>
        {
            Interlocked.Increment(ref running).Should().Be(1);
            handled.Add(number);
            await Task.Yield();
            Interlocked.Decrement(ref running);
        }, new() { MaxConcurrency = 8 });

        outcome.IsSuccess.Should().BeTrue();
        handled.Should().Equal(Enumerable.Range(0, 50));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task The_caller_is_told_of_every_failure_at_once(string name)
    {
        var told = new List<(int, Exception)>();
        var thrown = Exceptions("two");

        await BatchSource.Get(name).RunAsync(Count, (number, _) =>
        {
            told.Should().HaveCount(thrown.Keys.Count(failed => failed < number));
            return thrown.TryGetValue(number, out var exception) ? throw exception : Task.CompletedTask;
        }, new() { OnError = (number, exception) => told.Add((number, exception)) });

        told.Should().Equal(BatchSource.Get(name).IsOrdered ? [(1, thrown[1])] : [(1, thrown[1]), (3, thrown[3])]);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task What_the_caller_throws_when_told_is_added_to_the_failure_and_stops_nothing(string name)
    {
        var (failure, another) = (new FormatException(), new InvalidOperationException());

        var outcome = await BatchSource.Get(name).RunAsync(3, (number, _) => number == 2 ? throw failure : Task.CompletedTask, new() { OnError = (_, _) => throw another });

        outcome.Reported.Should().Equal(2);
        outcome.Exceptions.Should().ContainSingle().Which.Should().BeOfType<AggregateException>().Which.InnerExceptions.Should().Equal(failure, another);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task What_a_process_cannot_go_on_after_is_not_caught(string name)
    {
        var source = BatchSource.Get(name);
        var handled = 0;

        await FluentActions.Awaiting(() => source.RunAsync(3, Fail)).Should().ThrowAsync<OutOfMemoryException>();
        handled.Should().Be(1, "nothing else is begun");
        await FluentActions.Awaiting(() => source.RunAsync(3, Fail, new() { Token = new CancellationTokenSource().Token })).Should().ThrowAsync<OutOfMemoryException>();
        FluentActions.Invoking(() => source.Run(3, _ => throw new InsufficientMemoryException())).Should().Throw<OutOfMemoryException>();

        Task Fail(int number, CancellationToken token)
        {
            handled++;
            throw new InsufficientMemoryException();
        }
    }

    private static Dictionary<int, Exception> Exceptions(string failures) =>
        FailureSets[failures].ToDictionary(number => number, Exception (number) => new InvalidOperationException($"record {number}"));

    private static void Check(BatchSource source, Dictionary<int, Exception> thrown, List<int> handled, BatchOutcome outcome)
    {
        var first = thrown.Count == 0 ? Count : thrown.Keys.Min();
        var begun = source.IsOrdered ? Enumerable.Range(0, Math.Min(first + 1, Count)).ToArray() : [.. Enumerable.Range(0, Count)];
        var failed = begun.Where(thrown.ContainsKey).ToArray();
        var succeeded = begun.Except(failed).ToArray();
        var comeBack = Enumerable.Range(0, Count).Except(succeeded).ToArray();

        handled.Should().Equal(begun);
        outcome.Failed.Should().Equal(failed);
        outcome.Exceptions.Should().Equal(failed.Select(number => thrown[number]));
        outcome.Unprocessed.Should().Equal(Enumerable.Range(0, Count).Except(begun));
        outcome.Reported.Should().Equal(source.NamesTheFirstOnly ? comeBack.Take(1) : comeBack);
        outcome.IsSuccess.Should().Be(thrown.Count == 0);
    }
}
