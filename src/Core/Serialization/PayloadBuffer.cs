using System.Buffers;

namespace LambdaEvents.Serialization;

/// <summary>The bytes of a payload that comes as a stream: a memory stream's own, and pooled ones otherwise. Records copy what they keep, so that it lives as long as the reading.</summary>
public sealed class PayloadBuffer : IDisposable
{
    private const int FirstBufferSize = 16 * 1024;

    private byte[]? _rented;

    private PayloadBuffer(ReadOnlyMemory<byte> bytes, byte[]? rented)
    {
        Bytes = bytes;
        _rented = rented;
    }

    /// <summary>What the stream held from its position on.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream, which is left open.</param>
    public static PayloadBuffer Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var bytes))
        {
            return Take(memory, bytes);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
        try
        {
            var length = 0;
            for (int read; (read = stream.Read(buffer.AsSpan(length))) > 0;)
            {
                length += read;
                Grow(ref buffer, length);
            }

            return new PayloadBuffer(buffer.AsMemory(0, length), buffer);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream, which is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async ValueTask<PayloadBuffer> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var bytes))
        {
            return Take(memory, bytes);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
        try
        {
            var length = 0;
            for (int read; (read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0;)
            {
                length += read;
                Grow(ref buffer, length);
            }

            return new PayloadBuffer(buffer.AsMemory(0, length), buffer);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>Gives the bytes back to the pool.</summary>
    public void Dispose()
    {
        Bytes = default;
        if (Interlocked.Exchange(ref _rented, null) is { } rented)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static PayloadBuffer Take(MemoryStream memory, ArraySegment<byte> bytes)
    {
        var rest = bytes.AsMemory((int)Math.Min(memory.Position, bytes.Count));
        memory.Position = Math.Max(memory.Position, memory.Length);
        return new PayloadBuffer(rest, rented: null);
    }

    private static void Grow(ref byte[] buffer, int length)
    {
        if (length < buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
