using System.Buffers;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace StaticFunction.Http;

/// <summary>Takes one answer after the other off a connection, as RFC 9112 frames them.</summary>
internal sealed class HttpAnswerReader(Socket socket)
{
    // The longest line too: Lambda's longest header, the client context of a mobile application, has less than 4 KB.
    private readonly byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <exception cref="IOException">The connection ended within the answer, or what came is no HTTP/1.1.</exception>
    public HttpAnswer Read()
    {
        var answer = new HttpAnswer(ReadStatus());
        ReadHeaders(answer);
        if ("chunked".Equals(answer["Transfer-Encoding"], StringComparison.OrdinalIgnoreCase))
        {
            ReadChunks(answer);
        }
        else if (answer["Content-Length"] is { } length)
        {
            ReadBytes(answer.Body, ParseLength(length, NumberStyles.None));
        }

        return answer;
    }

    private int ReadStatus()
    {
        var line = ReadLine();
        return line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && line.Length >= 12 && int.TryParse(line.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status
            : throw new IOException("The answer does not begin with a status line of HTTP/1.1.");
    }

    private void ReadHeaders(HttpAnswer answer)
    {
        while (ReadLine() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':');
            if (colon <= 0)
            {
                throw new IOException("A header of the answer has no name.");
            }

            answer.AddHeader(line[..colon], line[(colon + 1)..].Trim());
        }
    }

    private void ReadChunks(HttpAnswer answer)
    {
        int length;
        do
        {
            var line = ReadLine();
            var extension = line.IndexOf(';');
            length = ParseLength((extension < 0 ? line : line[..extension]).TrimEnd(), NumberStyles.AllowHexSpecifier);
            ReadBytes(answer.Body, length);
            if (length > 0 && ReadLine().Length > 0)
            {
                throw new IOException("A chunk of the answer is longer than it says.");
            }
        }
        while (length > 0);

        // Trailers say nothing that this client asks for.
        while (ReadLine().Length > 0)
        {
        }
    }

    private static int ParseLength(string text, NumberStyles style) =>
        int.TryParse(text, style, CultureInfo.InvariantCulture, out var length) && length >= 0
            ? length
            : throw new IOException("A length in the answer is no number.");

    private void ReadBytes(ArrayBufferWriter<byte> destination, int count)
    {
        while (count > 0)
        {
            if (_start == _end)
            {
                Receive();
            }

            var piece = _buffer.AsSpan(_start, Math.Min(count, _end - _start));
            destination.Write(piece);
            _start += piece.Length;
            count -= piece.Length;
        }
    }

    private string ReadLine()
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            Receive();
        }

        var line = Encoding.Latin1.GetString(_buffer, _start, length).TrimEnd('\r');
        _start += length + 1;
        return line;
    }

    private void Receive()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            throw new IOException("A line of the answer is too long.");
        }

        var received = socket.Receive(_buffer.AsSpan(_end));
        _end += received > 0 ? received : throw new IOException("The connection was closed before the answer was complete.");
    }
}
