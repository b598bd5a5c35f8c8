using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LambdaEvents.Serialization;

/// <summary>
/// The JSON grammar over one contiguous buffer: moves over tokens and checks them, decodes nothing.
/// This is the one place where measured speed goes before plainness: <see cref="System.Text.Json.Utf8JsonReader"/> decides on every token
/// whether the text comes in pieces, may hold comments or ends early, none of which can happen to a payload that is held whole.
/// The buffer is known to be valid UTF-8 before the first call.
/// </summary>
internal ref struct JsonScanner
{
    /// <summary>A DynamoDB item may nest 32 levels, two JSON levels each, inside other payloads.</summary>
    public const int MaxDepth = 256;

    private readonly ReadOnlySpan<byte> _json;
    private readonly Type _payload;
    private int _position;
    private int _depth;

    public JsonScanner(ReadOnlySpan<byte> json, int position, Type payload)
    {
        _json = json;
        _position = position;
        _payload = payload;
    }

    public readonly ReadOnlySpan<byte> Json => _json;

    public readonly int Position => _position;

    public readonly Type Payload => _payload;

    /// <summary>The first byte of the value or the punctuation at hand; 0 at the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek()
    {
        if ((uint)_position < (uint)_json.Length)
        {
            var current = _json[_position];
            if (current > ' ')
            {
                return current;
            }
        }

        return PeekPastWhitespace();
    }

    /// <summary>Whether this byte is at hand, with no white space before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsAt(byte expected) => (uint)_position < (uint)_json.Length && _json[_position] == expected;

    /// <summary>Moves over one byte that <see cref="Peek"/> has shown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance() => _position++;

    /// <summary>Moves over one byte of punctuation, which must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(byte punctuation)
    {
        if (Peek() != punctuation)
        {
            ThrowUnexpected($"'{(char)punctuation}' is expected");
        }

        _position++;
    }

    /// <summary>How many objects and arrays surround the position.</summary>
    public readonly int Depth => _depth;

    public void EnterLevel()
    {
        _position++;
        if (++_depth > MaxDepth)
        {
            Throw($"the document is nested deeper than {MaxDepth} levels");
        }
    }

    public void LeaveLevel()
    {
        _position++;
        _depth--;
    }

    /// <summary>Whether the object or array that was entered has another item; moves over the comma, or over the end.</summary>
    public bool NextItem(byte end, ref bool first)
    {
        var current = Peek();
        if (current == end)
        {
            LeaveLevel();
            return false;
        }

        if (first)
        {
            first = false;
            return true;
        }

        if (current != (byte)',')
        {
            ThrowUnexpected($"',' or '{(char)end}' is expected");
        }

        _position++;
        if (Peek() == end)
        {
            Throw("a comma has nothing after it");
        }

        return true;
    }

    /// <summary>Moves over the bytes that are expected here and stops at the value behind them, if they are the ones at hand and nothing stands between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMember(ReadOnlySpan<byte> expected)
    {
        var rest = _json.Slice(_position);
        if (rest.Length > expected.Length && rest[expected.Length] > ' ' && ShortBytes.Equal(rest.Slice(0, expected.Length), expected))
        {
            _position += expected.Length;
            return true;
        }

        return false;
    }

    /// <summary>Moves over a string without escapes, the common case, if one is at hand; gives where it begins and ends, quotes included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPlainString(out int start, out int length)
    {
        start = _position;
        var rest = _json.Slice(start);
        if (rest.Length > 1 && rest[0] == (byte)'"')
        {
            rest = rest.Slice(1);
            length = StringStops.IndexOf(rest);
            if ((uint)length < (uint)rest.Length && rest[length] == (byte)'"')
            {
                length += 2;
                _position = start + length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>Moves over a string and gives the place of its text, quotes left out.</summary>
    public TokenSpan ReadString()
    {
        var start = _position + 1;
        var rest = _json.Slice(start);
        var length = StringStops.IndexOf(rest);
        if ((uint)length < (uint)rest.Length && rest[length] == (byte)'"')
        {
            _position = start + length + 1;
            return new TokenSpan(start, length, isEscaped: false);
        }

        return ReadEscapedString(start, length);
    }

    /// <summary>Moves over a number, a string, <c>true</c>, <c>false</c> or <c>null</c>, and gives its place, quotes included.</summary>
    public TokenSpan ReadToken()
    {
        var start = _position;
        switch (Peek())
        {
            case (byte)'"':
                var text = ReadString();
                return new TokenSpan(start, _position - start, text.IsEscaped);
            case (byte)'t':
                ReadLiteral("true"u8);
                break;
            case (byte)'f':
                ReadLiteral("false"u8);
                break;
            case (byte)'n':
                ReadLiteral("null"u8);
                break;
            default:
                ReadNumber();
                break;
        }

        return new TokenSpan(start, _position - start, isEscaped: false);
    }

    /// <summary>Moves over <c>null</c>.</summary>
    public void ReadNull() => ReadLiteral("null"u8);

    /// <summary>Moves over the value at hand, whatever it is.</summary>
    public void SkipValue()
    {
        switch (Peek())
        {
            case (byte)'{':
                if (!TrySkipCompact(CompactJson.MaxDepth))
                {
                    SkipObject();
                }

                break;
            case (byte)'[':
                if (!TrySkipCompact(CompactJson.MaxDepth))
                {
                    SkipArray();
                }

                break;
            case (byte)'"':
                if (!TryPlainString(out _, out _))
                {
                    ReadString();
                }

                break;
            default:
                ReadToken();
                break;
        }
    }

    /// <summary>Moves over the object or array at hand, if it is written without white space and has no more than so many levels.</summary>
    public bool TrySkipCompact(int maxDepth)
    {
        var end = CompactJson.EndOfContainer(_json, _position, Math.Min(maxDepth, MaxDepth - _depth));
        if (end < 0)
        {
            return false;
        }

        _position = end;
        return true;
    }

    /// <summary>Moves over a member's name and the colon, to the value.</summary>
    public void SkipName()
    {
        ExpectName();
        if (!TryPlainString(out _, out _))
        {
            ReadString();
        }

        Expect((byte)':');
        Peek();
    }

    /// <summary>Nothing but white space may follow the document.</summary>
    public void ExpectEnd()
    {
        if (Peek() != 0 || _position < _json.Length)
        {
            ThrowUnexpected("the document has ended");
        }
    }

    /// <summary>Reports what is wrong at the current position.</summary>
    [DoesNotReturn]
    public readonly void Throw(string problem) => throw MalformedJson.At(_json, _position, _payload, problem);

    /// <summary>Reports that something else is expected at the current position; says what kind of token is there, not its value.</summary>
    [DoesNotReturn]
    public readonly void ThrowUnexpected(string expectation) =>
        Throw(_position >= _json.Length ? $"{expectation}, but the text ends here" : $"{expectation}, but {MalformedJson.Describe(_json[_position])} is here");

    private byte PeekPastWhitespace()
    {
        while ((uint)_position < (uint)_json.Length)
        {
            var current = _json[_position];
            if (current is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return current;
            }

            _position++;
        }

        return 0;
    }

    private void SkipObject()
    {
        EnterLevel();
        var first = true;
        while (NextItem((byte)'}', ref first))
        {
            SkipName();
            SkipValue();
        }
    }

    private void SkipArray()
    {
        EnterLevel();
        var first = true;
        while (NextItem((byte)']', ref first))
        {
            SkipValue();
        }
    }

    /// <summary>The start of a member's name must be at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ExpectName()
    {
        if (Peek() != (byte)'"')
        {
            ThrowUnexpected("a member's name in quotes is expected");
        }
    }

    private TokenSpan ReadEscapedString(int start, int length)
    {
        var end = start + length;
        end += StringStops.IndexOfEnd(_json.Slice(end));
        if ((uint)end < (uint)_json.Length && _json[end] == (byte)'"')
        {
            _position = end + 1;
            return new TokenSpan(start, end - start, isEscaped: true);
        }

        _position = Math.Min(end, _json.Length);
        Throw(_position == _json.Length ? "a string is not closed"
            : _json[end] == (byte)'\\' ? "an escape in a string is not one of JSON's"
            : "a string holds a control character that is not escaped");
        return default;
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_json.Slice(_position).StartsWith(literal))
        {
            Throw("a literal that JSON does not have is here; only true, false and null are");
        }

        _position += literal.Length;
    }

    private void ReadNumber()
    {
        var start = _position;
        if (!JsonNumber.TryMeasure(_json.Slice(start), out var length))
        {
            _position = start + length;
            ThrowUnexpected(length == 0 ? "a value is expected" : "a digit of a number is expected");
        }

        _position = start + length;
        if (_position < _json.Length && char.IsAsciiLetterOrDigit((char)_json[_position]))
        {
            Throw("a number is not written as JSON writes numbers");
        }
    }
}
