using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Keeps one JSON writer a thread, so that writing a payload allocates nothing but the output.</summary>
internal sealed class WriterCache : IDisposable
{
    /// <summary>A buffer that grew beyond this for one payload is not kept for the next.</summary>
    private const int MaxKeptBytes = 1024 * 1024;

    // Text leaves as it came: a payload is no HTML page, and every escape counts against the limit of 6 MB.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static WriterCache? _cached;

    private readonly ArrayBufferWriter<byte> _buffer = new();

    private WriterCache() => Writer = new Utf8JsonWriter(_buffer, Options);

    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written so far, until the lease ends.</summary>
    public ReadOnlyMemory<byte> Written
    {
        get
        {
            Writer.Flush();
            return _buffer.WrittenMemory;
        }
    }

    /// <summary>Lends a writer with a buffer of its own.</summary>
    public static WriterCache Rent()
    {
        var cache = _cached ?? new WriterCache();
        _cached = null;
        cache.Writer.Reset(cache._buffer);
        return cache;
    }

    /// <summary>Lends a writer over somebody else's buffer.</summary>
    public static WriterCache Rent(IBufferWriter<byte> destination)
    {
        var cache = Rent();
        cache.Writer.Reset(destination);
        return cache;
    }

    public void Dispose()
    {
        Writer.Flush();
        _buffer.ResetWrittenCount();
        Writer.Reset(_buffer);
        if (_buffer.Capacity <= MaxKeptBytes)
        {
            _cached = this;
        }
    }
}
