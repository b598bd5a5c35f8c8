using System.Buffers;
using System.Globalization;
using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>Decodes the text of JSON strings. The scanner has checked every escape before.</summary>
internal static class JsonText
{
    /// <summary>Decodes the bytes between the quotes. A lone surrogate, which JSON may escape, stays one.</summary>
    public static string Decode(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (!isEscaped || text.IndexOf((byte)'\\') is var first && first < 0)
        {
            return Encoding.UTF8.GetString(text);
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return new string(buffer, 0, Decode(text, first, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Decodes the bytes between the quotes to UTF-8 of their own, for text that is itself JSON.</summary>
    public static byte[] DecodeToUtf8(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (!isEscaped || text.IndexOf((byte)'\\') is var first && first < 0)
        {
            return text.ToArray();
        }

        var buffer = new byte[text.Length];
        var written = 0;
        while (first >= 0)
        {
            text.Slice(0, first).CopyTo(buffer.AsSpan(written));
            written += first;
            text = text.Slice(first);
            written += DecodeEscapeToUtf8(ref text, buffer.AsSpan(written));
            first = text.IndexOf((byte)'\\');
        }

        text.CopyTo(buffer.AsSpan(written));
        return buffer.AsSpan(0, written + text.Length).ToArray();
    }

    private static int Decode(ReadOnlySpan<byte> text, int first, Span<char> buffer)
    {
        var written = 0;
        while (first >= 0)
        {
            written += Encoding.UTF8.GetChars(text.Slice(0, first), buffer.Slice(written));
            text = text.Slice(first);
            buffer[written++] = DecodeEscape(ref text);
            first = text.IndexOf((byte)'\\');
        }

        return written + Encoding.UTF8.GetChars(text, buffer.Slice(written));
    }

    /// <summary>Decodes one escape and moves behind it.</summary>
    private static char DecodeEscape(ref ReadOnlySpan<byte> text)
    {
        var escape = (char)text[1];
        if (escape == 'u')
        {
            var unit = ushort.Parse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            text = text.Slice(6);
            return (char)unit;
        }

        text = text.Slice(2);
        return escape switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => escape,
        };
    }

    private static int DecodeEscapeToUtf8(ref ReadOnlySpan<byte> text, Span<byte> destination)
    {
        var high = DecodeEscape(ref text);
        if (char.IsHighSurrogate(high) && text.StartsWith("\\u"u8))
        {
            var rest = text;
            var low = DecodeEscape(ref rest);
            if (char.IsLowSurrogate(low))
            {
                text = rest;
                return new Rune(high, low).EncodeToUtf8(destination);
            }
        }

        return (Rune.TryCreate(high, out var rune) ? rune : Rune.ReplacementChar).EncodeToUtf8(destination);
    }
}
