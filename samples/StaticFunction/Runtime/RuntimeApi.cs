using System.Globalization;
using System.Net.Sockets;
using StaticFunction.Http;

namespace StaticFunction.Runtime;

/// <summary>
/// Lambda's Runtime API, version 2018-06-01: where a function gets its invocations and leaves its answers. Calls block, for Lambda hands out one
/// invocation at a time and freezes the process while it waits for the next one; for the same reason nothing here has a timeout.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html"/>
public sealed class RuntimeApi : IDisposable
{
    private const string Variable = "AWS_LAMBDA_RUNTIME_API";
    private const string Root = "/2018-06-01/runtime";
    private const string ResponseHeaders = "Content-Type: application/json\r\n";
    private static readonly long LatestDeadline = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
    private readonly string _endpoint;
    private readonly HttpConnection _connection;

    /// <param name="endpoint">Host and port, such as 127.0.0.1:9001.</param>
    /// <exception cref="RuntimeApiException">The text is no host and port.</exception>
    public RuntimeApi(string endpoint)
    {
        var colon = endpoint.LastIndexOf(':');
        if (colon <= 0 || !ushort.TryParse(endpoint.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            throw new RuntimeApiException($"{Variable} is \"{endpoint}\", which is no host and port such as 127.0.0.1:9001.");
        }

        _endpoint = endpoint;
        _connection = new HttpConnection(endpoint[..colon], port);
    }

    /// <summary>The Runtime API of the environment that this process runs in.</summary>
    /// <exception cref="RuntimeApiException">The environment does not say where it is.</exception>
    public static RuntimeApi FromEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } endpoint
        ? new RuntimeApi(endpoint)
        : throw new RuntimeApiException($"{Variable} is not set. AWS Lambda starts this program and says there where its Runtime API is.");

    /// <summary>Waits for the next invocation, as long as that takes.</summary>
    /// <exception cref="RuntimeApiException">There will be no more invocations for this process.</exception>
    public Invocation Next()
    {
        var answer = Call(() => _connection.Get($"{Root}/invocation/next"));
        return answer.Status == 200 ? ToInvocation(answer) : throw Failed($"answered the call for an invocation with status {answer.Status}");
    }

    /// <summary>Sends what the handler returned.</summary>
    /// <exception cref="ResponseRefusedException">Lambda does not take it: it is too large, for instance.</exception>
    /// <exception cref="RuntimeApiException">The environment is broken.</exception>
    public void Respond(string requestId, ReadOnlyMemory<byte> response)
    {
        var status = Post($"/invocation/{requestId}/response", ResponseHeaders, response);
        if (status != 202)
        {
            throw new ResponseRefusedException(status);
        }
    }

    /// <summary>Says that an invocation failed. Lambda may refuse to hear it, where it has ended the invocation itself.</summary>
    /// <exception cref="RuntimeApiException">The environment is broken.</exception>
    public void ReportError(string requestId, FunctionError error) => Report($"/invocation/{requestId}/error", error);

    /// <summary>Says that the function cannot start. The process has to end after it.</summary>
    /// <inheritdoc cref="ReportError" path="/exception"/>
    public void ReportInitError(FunctionError error) => Report("/init/error", error);

    public void Dispose() => _connection.Dispose();

    private Invocation ToInvocation(HttpAnswer answer) => new()
    {
        RequestId = answer["Lambda-Runtime-Aws-Request-Id"] ?? throw Failed("sent an invocation without a request id"),
        InvokedFunctionArn = answer["Lambda-Runtime-Invoked-Function-Arn"],
        TraceId = answer["Lambda-Runtime-Trace-Id"],
        Deadline = ToTime(answer["Lambda-Runtime-Deadline-Ms"]),
        Payload = answer.Body.WrittenMemory,
    };

    private static DateTimeOffset? ToTime(string? milliseconds) =>
        long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && time <= LatestDeadline ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null;

    private void Report(string path, FunctionError error) =>
        Post(path, $"Content-Type: application/vnd.aws.lambda.error+json\r\nLambda-Runtime-Function-Error-Type: Function.{error.Type}\r\n", error.ToJson());

    private int Post(string path, string headers, ReadOnlyMemory<byte> body)
    {
        var status = Call(() => _connection.Post(Root + path, headers, body.Span)).Status;
        return status is 202 or (>= 400 and < 500) ? status : throw Failed($"answered with status {status}");
    }

    private HttpAnswer Call(Func<HttpAnswer> exchange)
    {
        try
        {
            return exchange();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw Failed($"cannot be used: {exception.Message}", exception);
        }
    }

    private RuntimeApiException Failed(string what, Exception? exception = null) => new($"The Runtime API at {_endpoint} {what}", exception);
}
