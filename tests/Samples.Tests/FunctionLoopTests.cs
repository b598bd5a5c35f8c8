using LambdaEvents.Batch;
using LambdaEvents.Sqs;
using StaticFunction.Runtime;

namespace LambdaEvents.Tests;

/// <summary>What a handler is given, and what becomes of what it does with it.</summary>
public sealed class FunctionLoopTests : IAsyncLifetime
{
    private static readonly string Batch = Payloads.Batch(("m-1", "body"));
    private RuntimeApiServer _server = null!;

    public async Task InitializeAsync() => _server = await RuntimeApiServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_handler_gets_the_event_and_the_invocation_it_came_with()
    {
        var delivery = new Delivery(Batch) { TraceId = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1", Deadline = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero) };
        _server.Deliver(delivery);
        Invocation? seen = null;

        await RunAsync((batch, invocation, _) =>
        {
            batch.Records.Should().ContainSingle().Which.MessageId.Should().Be("m-1");
            seen = invocation;
            return ValueTask.FromResult(BatchResponse.Success);
        });

        seen.Should().NotBeNull();
        seen!.RequestId.Should().Be(delivery.RequestId);
        seen.Deadline.Should().Be(delivery.Deadline);
        seen.InvokedFunctionArn.Should().Be(RuntimeApiServer.FunctionArn);
        seen.TraceId.Should().Be(delivery.TraceId);
    }

    [Fact]
    public async Task The_trace_header_is_in_the_environment_for_its_own_invocation_only()
    {
        _server.Deliver(new Delivery(Batch) { TraceId = "Root=1-2-3" });
        _server.Deliver(new Delivery(Batch));
        List<string?> seen = [];

        await RunAsync((_, _, _) =>
        {
            seen.Add(Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID"));
            return ValueTask.FromResult(BatchResponse.Success);
        });

        seen.Should().Equal("Root=1-2-3", null);
    }

    [Fact]
    public async Task A_handler_that_runs_out_of_time_is_cancelled_early_enough_to_be_answered_for()
    {
        var delivery = new Delivery(Batch) { Deadline = DateTimeOffset.UtcNow.AddSeconds(1) };
        _server.Deliver(delivery);

        await RunAsync(async (_, _, timeIsUp) =>
        {
            await Task.Delay(TimeSpan.FromMinutes(1), timeIsUp);
            return BatchResponse.Success;
        });

        var posting = await _server.TakePostingAsync();
        posting.Path.Should().Be($"/invocation/{delivery.RequestId}/error");
        posting.Error.Type.Should().Be("TaskCanceledException");
    }

    [Fact]
    public async Task A_handler_that_fails_after_a_while_is_reported_with_what_it_says_and_logged()
    {
        _server.Deliver(new Delivery(Batch) { RequestId = "r-1" });

        var log = await RunAsync(async (_, _, _) =>
        {
            await Task.Yield();
            throw new InvalidOperationException("The shop is “closed”.");
        });

        var posting = await _server.TakePostingAsync();
        posting.Error.Should().Be(("InvalidOperationException", "The shop is “closed”.", posting.Error.StackTraceLines));
        log.Trim().Should().Be("r-1 failed with InvalidOperationException: The shop is “closed”.");
    }

    private async Task<string> RunAsync(Func<SqsEvent, Invocation, CancellationToken, ValueTask<BatchResponse>> handle)
    {
        _server.Deliver(new Delivery("") { Status = 500 });
        using var api = new RuntimeApi(_server.Endpoint);
        using var log = new StringWriter();
        var running = () => Task.Run(new FunctionLoop<SqsEvent, BatchResponse>(api, handle, log).RunAsync).InTimeAsync();
        await running.Should().ThrowAsync<RuntimeApiException>();
        return log.ToString();
    }
}
