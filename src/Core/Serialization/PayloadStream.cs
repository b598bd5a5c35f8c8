using System.Buffers;

namespace LambdaEvents.Serialization;

/// <summary>Reads payloads from streams: from a memory stream's own buffer, and from a pooled one otherwise. The records copy what they keep.</summary>
internal static class PayloadStream
{
    private const int FirstBufferSize = 16 * 1024;

    public static T Read<T>(Stream stream)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var bytes))
        {
            return PayloadReader.ReadDocument<T>(Take(memory, bytes));
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

            return PayloadReader.ReadDocument<T>(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static async ValueTask<T> ReadAsync<T>(Stream stream, CancellationToken cancellationToken)
        where T : IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var bytes))
        {
            return PayloadReader.ReadDocument<T>(Take(memory, bytes));
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

            return PayloadReader.ReadDocument<T>(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ReadOnlySpan<byte> Take(MemoryStream memory, ArraySegment<byte> bytes)
    {
        var rest = bytes.AsSpan((int)Math.Min(memory.Position, bytes.Count));
        memory.Position = Math.Max(memory.Position, memory.Length);
        return rest;
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
