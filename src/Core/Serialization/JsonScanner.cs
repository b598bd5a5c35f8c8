using System.Buffers;
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

    private static readonly SearchValues<byte> StringStops = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

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

    /// <summary>Moves over the name that is expected here, if it is the one at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryName(ReadOnlySpan<byte> quotedName)
    {
        if (_json.Slice(_position).StartsWith(quotedName))
        {
            _position += quotedName.Length;
            return true;
        }

        return false;
    }

    /// <summary>Moves over a string and gives the place of its text, quotes left out.</summary>
    public TokenSpan ReadString()
    {
        var start = _position + 1;
        var rest = _json.Slice(start);
        var length = rest.IndexOfAny(StringStops);
        if (length >= 0 && rest[length] == (byte)'"')
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
                SkipObject();
                break;
            case (byte)'[':
                SkipArray();
                break;
            case (byte)'"':
                ReadString();
                break;
            default:
                ReadToken();
                break;
        }
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
            ExpectName();
            ReadString();
            Expect((byte)':');
            Peek();
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
        while (length >= 0 && _json[end] == (byte)'\\')
        {
            _position = end;
            end += EscapeLength(end);
            length = _json.Slice(end).IndexOfAny(StringStops);
            end += length;
        }

        if (length < 0)
        {
            _position = _json.Length;
            Throw("a string is not closed");
        }

        if (_json[end] != (byte)'"')
        {
            _position = end;
            Throw("a string holds a control character that is not escaped");
        }

        _position = end + 1;
        return new TokenSpan(start, end - start, isEscaped: true);
    }

    private readonly int EscapeLength(int backslash)
    {
        var escape = _json.Slice(backslash + 1);
        switch (escape.IsEmpty ? 0 : escape[0])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return 2;
            case (byte)'u' when escape.Length >= 5 && IsHexadecimal(escape.Slice(1, 4)):
                return 6;
            default:
                Throw("an escape in a string is not one of JSON's");
                return 0;
        }
    }

    private static bool IsHexadecimal(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
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
        var position = _position;
        if (At(position) == (byte)'-')
        {
            position++;
        }

        if (At(position) == (byte)'0')
        {
            position++;
        }
        else
        {
            position = SkipDigits(position);
        }

        if (At(position) == (byte)'.')
        {
            position = SkipDigits(position + 1);
        }

        if (At(position) is (byte)'e' or (byte)'E')
        {
            position++;
            position = SkipDigits(At(position) is (byte)'+' or (byte)'-' ? position + 1 : position);
        }

        if (char.IsAsciiLetterOrDigit((char)At(position)))
        {
            Throw("a number is not written as JSON writes numbers");
        }

        _position = position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int position) => (uint)position < (uint)_json.Length ? _json[position] : (byte)0;

    private readonly int SkipDigits(int position)
    {
        var start = position;
        while (char.IsAsciiDigit((char)At(position)))
        {
            position++;
        }

        if (position == start)
        {
            ThrowUnexpected(start == _position ? "a value is expected" : "a digit of a number is expected");
        }

        return position;
    }
}
