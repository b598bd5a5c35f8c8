using System.Net;
using System.Net.Sockets;
using System.Text;
using StaticFunction.Runtime;

namespace LambdaEvents.Tests;

/// <summary>How answers are framed that no decent server sends, or that come in odd pieces.</summary>
public sealed class RuntimeApiTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nlambda-runtime-aws-request-id:  r-1 \r\n";

    [Theory]
    [InlineData(Head + "Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData(Head + "content-length:0\r\n\r\n", "")]
    [InlineData(Head + "\r\n", "")]
    [InlineData("HTTP/1.1 200\r\nLambda-Runtime-Aws-Request-Id: r-1\r\n\r\n", "")]
    [InlineData(Head + "Transfer-Encoding: chunked\r\n\r\n1;name=value\r\n{\r\n1 \r\n}\r\n0\r\n\r\n", "{}")]
    [InlineData(Head + "Transfer-Encoding: Chunked\r\n\r\n2\r\n{}\r\n0\r\nTrailer: value\r\n\r\n", "{}")]
    public async Task It_reads_an_answer_byte_by_byte(string answer, string payload)
    {
        var invocation = await NextAsync(answer);

        invocation.RequestId.Should().Be("r-1");
        Encoding.UTF8.GetString(invocation.Payload.Span).Should().Be(payload);
        invocation.Deadline.Should().BeNull();
    }

    [Theory]
    [InlineData("", "closed before the answer was complete")]
    [InlineData("HTTP/1.1 200 OK\r\n", "closed before the answer was complete")]
    [InlineData(Head + "Content-Length: 3\r\n\r\n{}", "closed before the answer was complete")]
    [InlineData(Head + "Content-Length: many\r\n\r\n{}", "A length in the answer is no number")]
    [InlineData(Head + "Content-Length: -1\r\n\r\n{}", "A length in the answer is no number")]
    [InlineData(Head + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n", "A length in the answer is no number")]
    [InlineData(Head + "Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n", "longer than it says")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n", "does not begin with a status line")]
    [InlineData("HTTP/1.1 abc\r\n\r\n", "does not begin with a status line")]
    [InlineData("HTTP/1.1 200 OK\r\n: value\r\n\r\n", "has no name")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "without a request id")]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n", "with status 204")]
    public async Task An_answer_that_cannot_be_used_says_why(string answer, string expected)
    {
        var next = () => NextAsync(answer);

        (await next.Should().ThrowAsync<RuntimeApiException>()).Which.Message.Should().StartWith("The Runtime API at 127.0.0.1:").And.Contain(expected);
    }

    [Fact]
    public async Task A_line_without_an_end_is_not_read_for_ever()
    {
        var next = () => NextAsync("HTTP/1.1 200 OK\r\nEndless: " + new string('x', 40_000), pieceLength: 4096);

        (await next.Should().ThrowAsync<RuntimeApiException>()).Which.Message.Should().Contain("too long");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("9223372036854775807")]
    public async Task A_deadline_that_is_no_time_is_none(string deadline)
    {
        var invocation = await NextAsync($"{Head}Lambda-Runtime-Deadline-Ms: {deadline}\r\n\r\n");

        invocation.Deadline.Should().BeNull();
    }

    [Fact]
    public async Task A_connection_that_was_closed_between_two_calls_is_opened_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var api = new RuntimeApi(listener.LocalEndpoint.ToString()!);

        await NextAsync(listener, api, Head + "Content-Length: 0\r\n\r\n");
        var invocation = await NextAsync(listener, api, Head + "Content-Length: 2\r\n\r\n{}");

        invocation.Payload.Length.Should().Be(2);
    }

    [Fact]
    public async Task A_connection_that_the_server_gives_up_is_not_used_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var api = new RuntimeApi(listener.LocalEndpoint.ToString()!);
        var first = Task.Run(api.Next);
        using var connection = await listener.AcceptSocketAsync().InTimeAsync();
        await AnswerAsync(connection, Head + "Connection: close\r\nContent-Length: 0\r\n\r\n");
        await first.InTimeAsync();

        var invocation = await NextAsync(listener, api, Head + "Content-Length: 2\r\n\r\n{}");

        invocation.Payload.Length.Should().Be(2);
    }

    private static async Task<Invocation> NextAsync(string answer, int pieceLength = 1)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var api = new RuntimeApi(listener.LocalEndpoint.ToString()!);
        return await NextAsync(listener, api, answer, pieceLength);
    }

    private static async Task<Invocation> NextAsync(TcpListener listener, RuntimeApi api, string answer, int pieceLength = 1)
    {
        var next = Task.Run(api.Next);
        using (var connection = await listener.AcceptSocketAsync().InTimeAsync())
        {
            await AnswerAsync(connection, answer, pieceLength);
        }

        return await next.InTimeAsync();
    }

    private static async Task AnswerAsync(Socket connection, string answer, int pieceLength = 1)
    {
        connection.NoDelay = true;
        await connection.ReceiveAsync(new byte[1024]).InTimeAsync();
        foreach (var piece in Encoding.Latin1.GetBytes(answer).Chunk(pieceLength))
        {
            await SendAsync(connection, piece);
        }
    }

    /// <summary>The other side closes the connection as soon as it has seen enough.</summary>
    private static async Task SendAsync(Socket connection, byte[] piece)
    {
        try
        {
            await connection.SendAsync(piece);
        }
        catch (SocketException)
        {
        }
    }
}
