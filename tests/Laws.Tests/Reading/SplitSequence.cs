using System.Buffers;

namespace LambdaEvents.Tests.Reading;

/// <summary>Bytes in pieces, as a pipe delivers them.</summary>
public static class SplitSequence
{
    public static ReadOnlySequence<byte> At(byte[] bytes, int cut) => Of([bytes.AsMemory(0, cut), bytes.AsMemory(cut)]);

    public static ReadOnlySequence<byte> EachByte(byte[] bytes) => Of([.. Enumerable.Range(0, bytes.Length).Select(index => bytes.AsMemory(index, 1))]);

    private static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte>[] pieces)
    {
        var first = new Segment(pieces[0], runningIndex: 0);
        var last = pieces[1..].Aggregate(first, (segment, piece) => segment.Append(piece));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
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
