using System.Net.Sockets;
using System.Text;

namespace StaticFunction.Http;

/// <summary>
/// A connection of HTTP/1.1 to one host, which is all that the Runtime API takes. HttpClient does far more (TLS, proxies, pools), and is more than
/// half of a native binary that has it; docs/performance.md has the figures.
/// </summary>
internal sealed class HttpConnection(string host, int port) : IDisposable
{
    private Socket? _socket;
    private HttpAnswerReader? _reader;

    /// <exception cref="IOException">The connection broke, or the other side does not speak HTTP/1.1.</exception>
    /// <exception cref="SocketException">There is nobody at that address.</exception>
    public HttpAnswer Get(string path) => Exchange(Head("GET", path), []);

    /// <inheritdoc cref="Get"/>
    public HttpAnswer Post(string path, string headers, ReadOnlySpan<byte> body) => Exchange(Head("POST", path, $"{headers}Content-Length: {body.Length}\r\n"), body);

    public void Dispose() => Close();

    private string Head(string method, string path, string headers = "") => $"{method} {path} HTTP/1.1\r\nHost: {host}:{port}\r\n{headers}\r\n";

    private HttpAnswer Exchange(string head, ReadOnlySpan<byte> body)
    {
        var (socket, reader) = Open();
        Span<byte> request = new byte[head.Length + body.Length];
        body.CopyTo(request[Encoding.Latin1.GetBytes(head, request)..]);
        socket.Send(request);
        var answer = reader.Read();
        if ("close".Equals(answer["Connection"], StringComparison.OrdinalIgnoreCase))
        {
            Close();
        }

        return answer;
    }

    private (Socket Socket, HttpAnswerReader Reader) Open()
    {
        // Nothing is asked for, so whatever there is to read is the end of the connection.
        if (_socket is not null && _socket.Poll(TimeSpan.Zero, SelectMode.SelectRead))
        {
            Close();
        }

        if (_socket is null || _reader is null)
        {
            _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            _socket.Connect(host, port);
            _reader = new HttpAnswerReader(_socket);
        }

        return (_socket, _reader);
    }

    private void Close()
    {
        _socket?.Dispose();
        _socket = null;
        _reader = null;
    }
}
