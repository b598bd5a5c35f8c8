using System.Net;
using System.Net.Sockets;

namespace LambdaEvents.Tests;

/// <summary>Runs the function as a program against a Runtime API on loopback, as Lambda does.</summary>
public sealed class StaticFunctionTests : IAsyncLifetime
{
    private const string Succeeded = """{"batchItemFailures":[]}""";
    private static readonly string Good = Payloads.Batch(("m-1", Payloads.Upload(FunctionProcess.Bucket)));
    private RuntimeApiServer _server = null!;

    public async Task InitializeAsync() => _server = await RuntimeApiServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task It_answers_one_invocation_after_the_other_each_under_its_request_id()
    {
        await using var function = new FunctionProcess(_server.Endpoint);
        var batch = Payloads.Batch(("m-1", Payloads.Upload(FunctionProcess.Bucket)), ("m-2", Payloads.Upload("someone-elses")), ("m-3", "no JSON"));

        await ExpectResponseAsync(new Delivery(Good) { RequestId = "r-1" }, Succeeded);
        await ExpectResponseAsync(new Delivery(batch) { RequestId = "r-2" }, """{"batchItemFailures":[{"itemIdentifier":"m-2"},{"itemIdentifier":"m-3"}]}""");
        await ExpectResponseAsync(new Delivery(Good) { RequestId = "r-3" }, Succeeded);

        var log = await function.StopAsync();
        log.Should().Contain($"took ObjectCreated:Put of in/order 1.csv in {FunctionProcess.Bucket}: 12 bytes").And.Contain("refused message m-3").And.NotContain("no JSON");
    }

    [Fact]
    public async Task A_notification_that_only_tests_the_queue_is_taken()
    {
        await using var function = new FunctionProcess(_server.Endpoint);

        await ExpectResponseAsync(new Delivery(Payloads.Batch(("m-1", """{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"uploads"}"""))), Succeeded);
    }

    [Theory]
    [InlineData("""{"Records":[{"messageId":"","body":"secret"}]}""", "ArgumentException", "An item identifier is empty")]
    [InlineData("""{"Records":[{"messageId":"m-1","body":"secret""", "JsonException", "SqsEvent cannot be read")]
    [InlineData("""{"Records":[{"EventSource":"aws:sns","Sns":{"Message":"secret"}}]}""", "PayloadMismatchException", "SqsEvent was asked for")]
    [InlineData("", "JsonException", "SqsEvent cannot be read")]
    public async Task An_invocation_that_fails_is_reported_and_the_next_one_is_served(string payload, string type, string message)
    {
        await using var function = new FunctionProcess(_server.Endpoint);

        _server.Deliver(new Delivery(payload) { RequestId = "r-1" });
        var posting = await _server.TakePostingAsync();
        await ExpectResponseAsync(new Delivery(Good), Succeeded);

        posting.Path.Should().Be("/invocation/r-1/error");
        posting.ContentType.Should().Be("application/vnd.aws.lambda.error+json");
        posting.ErrorType.Should().Be($"Function.{type}");
        posting.Error.Type.Should().Be(type);
        posting.Error.Message.Should().Contain(message);
        posting.Error.StackTraceLines.Should().BePositive();
        var log = await function.StopAsync();
        log.Should().Contain($"r-1 failed with {type}: {message}");
        (posting.Body + log).Should().NotContain("secret");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task A_payload_of_a_megabyte_comes_as_the_server_sends_it(bool isChunked, bool closesConnection)
    {
        await using var function = new FunctionProcess(_server.Endpoint);
        var batch = Payloads.Batch(("m-1", Payloads.Upload(FunctionProcess.Bucket)), ("m-2", new string('é', 500_000)));
        var delivery = new Delivery(batch) { IsChunked = isChunked, ClosesConnection = closesConnection };

        await ExpectResponseAsync(delivery, """{"batchItemFailures":[{"itemIdentifier":"m-2"}]}""");
        await ExpectResponseAsync(delivery with { RequestId = "r-2" }, """{"batchItemFailures":[{"itemIdentifier":"m-2"}]}""");
    }

    [Fact]
    public async Task What_there_is_no_time_for_comes_again()
    {
        await using var function = new FunctionProcess(_server.Endpoint);

        await ExpectResponseAsync(new Delivery(Good) { Deadline = DateTimeOffset.UtcNow.AddMilliseconds(1) }, """{"batchItemFailures":[{"itemIdentifier":"m-1"}]}""");
    }

    [Theory]
    [InlineData(413, "Lambda refused the response with status 413: it is too large.")]
    [InlineData(400, "Lambda refused the response with status 400.")]
    public async Task A_response_that_is_refused_is_an_error_of_that_invocation_alone(int status, string message)
    {
        await using var function = new FunctionProcess(_server.Endpoint);

        await ExpectResponseAsync(new Delivery(Good) { RequestId = "r-1", ResponseStatus = status }, Succeeded);
        var posting = await _server.TakePostingAsync();
        await ExpectResponseAsync(new Delivery(Good), Succeeded);

        posting.Path.Should().Be("/invocation/r-1/error");
        posting.Error.Message.Should().Be(message);
    }

    [Theory]
    [InlineData(500, 202)]
    [InlineData(403, 202)]
    [InlineData(200, 500)]
    public async Task A_runtime_api_that_is_broken_ends_the_process_with_one_line(int status, int responseStatus)
    {
        await using var function = new FunctionProcess(_server.Endpoint);

        _server.Deliver(new Delivery(Good) { Status = status, ResponseStatus = responseStatus });

        var (exitCode, log) = await function.EndAsync();
        exitCode.Should().Be(1);
        LastLine(log).Should().StartWith($"The Runtime API at {_server.Endpoint} answered").And.EndWith($"with status {Math.Max(status, responseStatus)}");
        log.Should().NotContain("   at ");
    }

    [Fact]
    public async Task A_function_that_cannot_start_says_so_and_asks_for_no_invocation()
    {
        await using var function = new FunctionProcess(_server.Endpoint, bucket: null);

        var posting = await _server.TakePostingAsync();

        posting.Path.Should().Be("/init/error");
        posting.ErrorType.Should().Be("Function.InvalidOperationException");
        posting.Error.Message.Should().Contain("UPLOADS_BUCKET is not set");
        var (exitCode, log) = await function.EndAsync();
        exitCode.Should().Be(1);
        log.Trim().Should().Be("The function cannot start: UPLOADS_BUCKET is not set: the function takes the uploads of the bucket that it names.");
        _server.Calls.Should().Be(0);
    }

    [Theory]
    [InlineData(null, "AWS_LAMBDA_RUNTIME_API is not set.")]
    [InlineData("", "AWS_LAMBDA_RUNTIME_API is not set.")]
    [InlineData("127.0.0.1", "AWS_LAMBDA_RUNTIME_API is \"127.0.0.1\", which is no host and port")]
    public async Task Outside_of_Lambda_it_ends_with_one_line(string? endpoint, string expected)
    {
        await using var function = new FunctionProcess(endpoint);

        var (exitCode, log) = await function.EndAsync();

        exitCode.Should().Be(1);
        log.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Fact]
    public async Task Where_nobody_listens_it_ends_with_one_line()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var endpoint = listener.LocalEndpoint.ToString();
        listener.Stop();
        await using var function = new FunctionProcess(endpoint);

        var (exitCode, log) = await function.EndAsync();

        exitCode.Should().Be(1);
        log.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith($"The Runtime API at {endpoint} cannot be used: ");
    }

    private static string LastLine(string log) => log.Trim().Split('\n')[^1];

    private async Task ExpectResponseAsync(Delivery delivery, string expected)
    {
        _server.Deliver(delivery);
        var posting = await _server.TakePostingAsync();
        posting.Should().Be(new Posting($"/invocation/{delivery.RequestId}/response", expected, "application/json", null));
    }
}
