using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LambdaEvents.Tests;

/// <summary>Lambda's Runtime API on loopback: hands out what a test gives it, and keeps what the function sends.</summary>
public sealed class RuntimeApiServer : IAsyncDisposable
{
    public const string FunctionArn = "arn:aws:lambda:eu-central-1:123456789012:function:uploads";
    private const string Root = "/2018-06-01/runtime";
    private readonly WebApplication _application;
    private readonly Channel<Delivery> _deliveries = Channel.CreateUnbounded<Delivery>();
    private readonly Channel<Posting> _postings = Channel.CreateUnbounded<Posting>();
    private readonly ConcurrentDictionary<string, int> _responseStatuses = [];

    private RuntimeApiServer(WebApplication application)
    {
        _application = application;
        _application.Run(AnswerAsync);
    }

    /// <summary>Host and port, as AWS_LAMBDA_RUNTIME_API has them.</summary>
    public string Endpoint => new Uri(_application.Urls.Single()).Authority;

    /// <summary>How often the next invocation was asked for.</summary>
    public int Calls { get; private set; }

    public static async Task<RuntimeApiServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new RuntimeApiServer(builder.Build());
        await server._application.StartAsync();
        return server;
    }

    public void Deliver(Delivery delivery)
    {
        _responseStatuses[$"/invocation/{delivery.RequestId}/response"] = delivery.ResponseStatus;
        _deliveries.Writer.TryWrite(delivery);
    }

    public async Task<Posting> TakePostingAsync() => await _postings.Reader.ReadAsync().AsTask().InTimeAsync();

    public async ValueTask DisposeAsync()
    {
        // A function that waits for its next invocation would keep the server up.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Request.Path.StartsWithSegments(Root, out var path).Should().BeTrue();
        await (HttpMethods.IsGet(context.Request.Method) ? HandOutAsync(context) : KeepAsync(context, path.Value!));
    }

    private async Task HandOutAsync(HttpContext context)
    {
        context.Request.Path.Value.Should().Be($"{Root}/invocation/next");
        Calls++;
        var delivery = await _deliveries.Reader.ReadAsync(context.RequestAborted);
        var payload = Encoding.UTF8.GetBytes(delivery.Payload);
        var response = context.Response;
        response.StatusCode = delivery.Status;
        response.ContentType = "application/json";
        response.ContentLength = delivery.IsChunked ? null : payload.Length;
        response.Headers["Lambda-Runtime-Aws-Request-Id"] = delivery.RequestId;
        response.Headers["Lambda-Runtime-Deadline-Ms"] = delivery.Deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        response.Headers["Lambda-Runtime-Invoked-Function-Arn"] = FunctionArn;
        response.Headers["Lambda-Runtime-Trace-Id"] = delivery.TraceId;
        response.Headers.Connection = delivery.ClosesConnection ? "close" : default;
        foreach (var piece in payload.Chunk(delivery.IsChunked ? 1000 : Math.Max(1, payload.Length)))
        {
            await response.Body.WriteAsync(piece);
        }
    }

    private async Task KeepAsync(HttpContext context, string path)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        context.Response.StatusCode = _responseStatuses.GetValueOrDefault(path, 202);
        await context.Response.WriteAsync("""{"status":"OK"}""");
        await context.Response.CompleteAsync();
        await _postings.Writer.WriteAsync(new Posting(path, body, context.Request.ContentType, context.Request.Headers["Lambda-Runtime-Function-Error-Type"]));
    }
}
