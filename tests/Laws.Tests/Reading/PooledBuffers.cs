using System.Buffers;

namespace LambdaEvents.Tests.Reading;

/// <summary>The buffers that everybody shares, in the hands of somebody else.</summary>
public static class PooledBuffers
{
    private const int PerSize = 16;

    /// <summary>Writes over what lies in the pool: a record that points into a buffer that was given back changes.</summary>
    public static void Overwrite()
    {
        for (var size = 16; size <= 64 * 1024; size *= 2)
        {
            var buffers = Enumerable.Range(0, PerSize).Select(_ => ArrayPool<byte>.Shared.Rent(size)).ToList();
            buffers.ForEach(buffer => Array.Fill(buffer, (byte)'#'));
            buffers.ForEach(buffer => ArrayPool<byte>.Shared.Return(buffer));
        }
    }
}
