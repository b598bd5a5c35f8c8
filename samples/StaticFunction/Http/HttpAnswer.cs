using System.Buffers;

namespace StaticFunction.Http;

/// <summary>An answer of HTTP/1.1: its status and headers, and its body as far as it was read.</summary>
internal sealed class HttpAnswer(int status)
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    public int Status { get; } = status;

    public ArrayBufferWriter<byte> Body { get; } = new();

    /// <summary>The first header of a name, in any casing; null where there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var header in _headers)
            {
                if (header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return header.Value;
                }
            }

            return null;
        }
    }

    public void AddHeader(string name, string value) => _headers.Add(new(name, value));
}
