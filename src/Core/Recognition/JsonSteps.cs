using System.Numerics;
using System.Runtime.CompilerServices;
using LambdaEvents.Serialization;

namespace LambdaEvents.Recognition;

/// <summary>Steps over a document without checking it: whatever it holds, every step goes forward and ends at the latest at the end.</summary>
internal ref struct JsonSteps
{
    /// <summary>Up to here text with escapes is decoded on the stack. A longer name, as it is written, is none that a rule asks for.</summary>
    public const int MaxUnescaped = 256;

    private readonly ReadOnlySpan<byte> _json;
    private JsonBlock _block;
    private int _blockStart;
    private int _position;

    public JsonSteps(ReadOnlySpan<byte> json)
    {
        _json = json;
        TakeBlock();
    }

    /// <summary>The first byte of the next token, commas and colons left out; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek()
    {
        while ((uint)_position < (uint)_json.Length)
        {
            var next = _json[_position];
            if (next > (byte)' ' && next is not ((byte)',' or (byte)':'))
            {
                return next;
            }

            _position++;
        }

        return 0;
    }

    /// <summary>Steps over a brace or bracket that opens.</summary>
    public void Enter() => _position++;

    /// <summary>Goes to the value of the next member of an object that rules look at. From colon to colon: what stands between them is never looked at.</summary>
    /// <param name="node">The object's place.</param>
    /// <returns>The member's place; null when the object ends, which is stepped over.</returns>
    public RecognitionNode? NextMember(RecognitionNode node)
    {
        CatchUp();
        do
        {
            var stops = Stops();
            while (stops != 0)
            {
                var stop = BitOperations.TrailingZeroCount(stops);
                var bit = stops & (0 - stops);
                stops ^= bit;
                if ((_block.Colons & bit) == 0)
                {
                    _position = _blockStart + stop + 1;
                    if ((_block.Closes & bit) != 0)
                    {
                        return null;
                    }

                    SkipRest();
                    stops = Stops();
                }
                else if (MemberBefore(stop, node) is { } member)
                {
                    _position = _blockStart + stop + 1;
                    return member;
                }
            }
        }
        while (NextBlock());

        return null;
    }

    /// <summary>The place of the member whose name stands before a colon of this block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly RecognitionNode? MemberBefore(int colon, RecognitionNode node)
    {
        var quotes = _block.Quotes & ((1UL << colon) - 1);
        var end = BitOperations.Log2(quotes);
        quotes &= (1UL << end) - 1;
        if (quotes == 0)
        {
            return MemberAcrossBlocks(_blockStart + colon, node);
        }

        var start = BitOperations.Log2(quotes) + 1;
        var name = _json.Slice(_blockStart + start, end - start);
        return _block.HasBackslash ? Find(node, name) : node.Find(name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly RecognitionNode? MemberAcrossBlocks(int colon, RecognitionNode node)
    {
        var end = colon - 1;
        while (end >= 0 && _json[end] <= (byte)' ')
        {
            end--;
        }

        if (end < 0 || _json[end] != (byte)'"')
        {
            return null;
        }

        // What stands before a name is no backslash; a quote behind one is part of the name.
        var first = Math.Max(0, end - MaxUnescaped - 1);
        var before = _json.Slice(first, end - first);
        var quote = before.LastIndexOf((byte)'"');
        while (quote >= 0 && first + quote > 0 && _json[first + quote - 1] == (byte)'\\')
        {
            quote = before.Slice(0, quote).LastIndexOf((byte)'"');
        }

        return quote < 0 ? null : Find(node, before.Slice(quote + 1));
    }

    private static RecognitionNode? Find(RecognitionNode node, ReadOnlySpan<byte> name) => name.Contains((byte)'\\') ? FindEscaped(node, name) : node.Find(name);

    // Apart from the usual case, which would clear the buffer every time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RecognitionNode? FindEscaped(RecognitionNode node, ReadOnlySpan<byte> name)
    {
        Span<byte> plain = stackalloc byte[MaxUnescaped];
        return TryUnescape(name, plain, out var length) ? node.Find(plain.Slice(0, length)) : null;
    }

    /// <summary>Reads the string that begins here.</summary>
    /// <returns>What stands between the quotes, as it is written.</returns>
    public ReadOnlySpan<byte> ReadString()
    {
        var start = _position + 1;
        _position = start;
        CatchUp();
        var quotes = Ahead(_block.Quotes);
        while (quotes == 0)
        {
            if (!NextBlock())
            {
                return _json.Slice(start);
            }

            quotes = _block.Quotes;
        }

        var end = _blockStart + BitOperations.TrailingZeroCount(quotes);
        _position = end + 1;
        return _json.Slice(start, end - start);
    }

    /// <summary>Reads a number, true, false or null.</summary>
    public ReadOnlySpan<byte> ReadLiteral()
    {
        var start = _position++;
        while (_position < _json.Length && _json[_position] > (byte)' ' && _json[_position] is not ((byte)',' or (byte)'}' or (byte)']'))
        {
            _position++;
        }

        return _json.Slice(start, _position - start);
    }

    /// <summary>Steps over the rest of the object or array at hand, its end included.</summary>
    public void SkipRest()
    {
        var depth = 1;
        CatchUp();
        while (true)
        {
            var closes = Ahead(_block.Closes);
            var opens = Ahead(_block.Opens);
            var closing = BitOperations.PopCount(closes);
            if (closing < depth)
            {
                depth += BitOperations.PopCount(opens) - closing;
            }
            else if (TryEnd(opens, closes, ref depth))
            {
                return;
            }

            if (!NextBlock())
            {
                return;
            }
        }
    }

    /// <summary>Writes what a text with escapes means.</summary>
    /// <returns>False when there is no room for it, or when it is no text.</returns>
    public static bool TryUnescape(ReadOnlySpan<byte> text, Span<byte> plain, out int length)
    {
        length = 0;
        return text.Length <= plain.Length && HasEscapesOnly(text) && JsonText.TryDecodeToUtf8(text, plain, out length);
    }

    /// <summary>Looks for the bracket of this block that ends what is stepped over.</summary>
    private bool TryEnd(ulong opens, ulong closes, ref int depth)
    {
        for (var brackets = opens | closes; brackets != 0; brackets &= brackets - 1)
        {
            depth += (opens & brackets & (0 - brackets)) != 0 ? 1 : -1;
            if (depth == 0)
            {
                _position = _blockStart + BitOperations.TrailingZeroCount(brackets) + 1;
                return true;
            }
        }

        return false;
    }

    /// <summary>The colons and brackets of the block from the position on.</summary>
    private readonly ulong Stops() => Ahead(_block.Colons | _block.Opens | _block.Closes);

    /// <summary>The bits of the block from the position on, which is in it or at the end of the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong Ahead(ulong bits) => _position - _blockStart < JsonBlock.Length ? bits & (ulong.MaxValue << (_position - _blockStart)) : 0;

    /// <summary>Takes blocks until the position is in the one at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CatchUp()
    {
        while (_position - _blockStart >= JsonBlock.Length && NextBlock())
        {
        }
    }

    private bool NextBlock()
    {
        var next = _blockStart + JsonBlock.Length;
        if (next >= _json.Length)
        {
            _position = _json.Length;
            return false;
        }

        _blockStart = next;
        _position = Math.Max(_position, next);
        TakeBlock();
        return true;
    }

    private void TakeBlock()
    {
        _block.Next(_json.Slice(_blockStart));
    }

    private static bool HasEscapesOnly(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'\\') is var next && next >= 0)
        {
            var length = JsonEscape.Length(text.Slice(next));
            if (length == 0)
            {
                return false;
            }

            text = text.Slice(next + length);
        }

        return true;
    }
}
