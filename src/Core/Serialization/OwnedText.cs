using System.Runtime.CompilerServices;

namespace LambdaEvents.Serialization;

/// <summary>
/// The copy of a payload that its records keep. A payload of usual size is copied whole; of a large batch only the piece that is being read, so that no array lands
/// on the heap that .NET collects last, and so that a record that is kept alive keeps its own piece and not the batch.
/// </summary>
internal struct OwnedText
{
    /// <summary>Below the 85,000 bytes from which on .NET treats an array as a large object.</summary>
    public const int PieceLength = 64 * 1024;

    // Where the piece begins and ends in the payload.
    private int _start;
    private int _end;

    private OwnedText(byte[] bytes)
    {
        Bytes = bytes;
        _end = bytes.Length;
    }

    /// <summary>The piece at hand.</summary>
    public byte[] Bytes { get; private set; }

    /// <summary>Takes a payload that nobody else will change.</summary>
    public static OwnedText Whole(byte[] payload) => new(payload);

    /// <summary>Copies a payload, or the beginning of a large one.</summary>
    public static OwnedText Copy(ReadOnlySpan<byte> payload)
    {
        OwnedText text = default;
        text.CopyPiece(payload, 0, 0);
        return text;
    }

    /// <summary>Whether the piece at hand has all of that part of the payload.</summary>
    public readonly bool Covers(int start, int end) => start >= _start && end <= _end;

    /// <summary>Sees to it that the piece at hand has that part of the payload, and tells where in <see cref="Bytes"/> it begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Reach(ReadOnlySpan<byte> payload, int start, int end)
    {
        if (!Covers(start, end))
        {
            CopyPiece(payload, start, end);
        }

        return start - _start;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyPiece(ReadOnlySpan<byte> payload, int start, int end)
    {
        _start = start;
        _end = Math.Max(end, start + Math.Min(PieceLength, payload.Length - start));
        Bytes = GC.AllocateUninitializedArray<byte>(_end - _start);
        payload[_start.._end].CopyTo(Bytes);
    }
}
