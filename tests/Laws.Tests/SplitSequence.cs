using System.Buffers;

namespace LambdaEvents.Tests;

/// <summary>Bytes in two pieces, as a pipe delivers them.</summary>
public static class SplitSequence
{
    public static ReadOnlySequence<byte> At(byte[] bytes, int cut)
    {
        var first = new Segment(bytes.AsMemory(0, cut), runningIndex: 0);
        var second = first.Append(bytes.AsMemory(cut));
        return new ReadOnlySequence<byte>(first, 0, second, second.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long runningIndex)
        {
            Memory = memory;
            RunningIndex = runningIndex;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
