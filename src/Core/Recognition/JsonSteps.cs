using System.Buffers;
using LambdaEvents.Serialization;

namespace LambdaEvents.Recognition;

/// <summary>Steps over a document without checking it: whatever it holds, every step goes forward and ends at the latest at the end.</summary>
internal ref struct JsonSteps(ReadOnlySpan<byte> json)
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(",]} \t\r\n"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private int _position;

    /// <summary>The first byte of the next token, commas and colons left out; 0 at the end.</summary>
    public byte Peek()
    {
        while (_position < _json.Length)
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

    /// <summary>Reads the name of the next member of an object.</summary>
    /// <param name="name">Between the quotes, as it is written.</param>
    /// <returns>False when the object ends, which is stepped over.</returns>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        if (Peek() == (byte)'"')
        {
            name = ReadString();
            return true;
        }

        name = default;
        _position++;
        return false;
    }

    /// <summary>Reads a string.</summary>
    /// <returns>What stands between the quotes, as it is written.</returns>
    public ReadOnlySpan<byte> ReadString()
    {
        var start = ++_position;
        while (true)
        {
            var rest = _json.Slice(Math.Min(_position, _json.Length));
            var end = rest.IndexOfAny((byte)'"', (byte)'\\');
            if (end < 0)
            {
                _position = _json.Length;
                return _json.Slice(Math.Min(start, _json.Length));
            }

            if (rest[end] == (byte)'"')
            {
                _position += end + 1;
                return _json.Slice(start, _position - 1 - start);
            }

            _position += end + 2;
        }
    }

    /// <summary>Reads a number, true, false or null.</summary>
    public ReadOnlySpan<byte> ReadLiteral()
    {
        var rest = _json.Slice(_position);
        var end = rest.IndexOfAny(ScalarEnds);
        var literal = end < 0 ? rest : rest.Slice(0, end);
        _position += Math.Max(1, literal.Length);
        return literal;
    }

    /// <summary>Steps over the value at hand.</summary>
    public void SkipValue()
    {
        switch (Peek())
        {
            case (byte)'"':
                ReadString();
                break;
            case (byte)'{' or (byte)'[':
                _position++;
                SkipRest();
                break;
            case 0:
                break;
            default:
                ReadLiteral();
                break;
        }
    }

    /// <summary>Steps over the rest of the object or array at hand, its end included.</summary>
    public void SkipRest()
    {
        var depth = 1;
        while (depth > 0 && _position < _json.Length)
        {
            var next = _json.Slice(_position).IndexOfAny(Structure);
            if (next < 0)
            {
                _position = _json.Length;
                return;
            }

            _position += next;
            switch (_json[_position])
            {
                case (byte)'"':
                    ReadString();
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    _position++;
                    break;
                default:
                    depth--;
                    _position++;
                    break;
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
