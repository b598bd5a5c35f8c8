using System.Buffers;
using System.Globalization;
using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>Decodes the text of JSON strings. The scanner has checked every escape before.</summary>
internal static class JsonText
{
    /// <summary>Up to here the text between two escapes is copied byte by byte: JSON inside JSON has an escape every few bytes.</summary>
    private const int ShortRun = 16;

    /// <summary>Up to here text is decoded on the stack.</summary>
    private const int StackLength = 512;

    /// <summary>Decodes the bytes between the quotes. A lone surrogate, which JSON may escape, stays one.</summary>
    public static string Decode(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (!isEscaped)
        {
            return RecentTexts.Get(text);
        }

        byte[]? rented = null;
        var buffer = text.Length <= StackLength ? stackalloc byte[StackLength] : rented = ArrayPool<byte>.Shared.Rent(text.Length);
        var decoded = TryUnescape(text, buffer, out var length) ? Encoding.UTF8.GetString(buffer.Slice(0, length)) : DecodeWithLoneSurrogates(text);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return decoded;
    }

    /// <summary>Decodes the bytes between the quotes to UTF-8 of their own, for text that is itself JSON.</summary>
    public static byte[] DecodeToUtf8(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (!isEscaped)
        {
            return text.ToArray();
        }

        var buffer = GC.AllocateUninitializedArray<byte>(text.Length);
        return TryUnescape(text, buffer, out var length)
            ? buffer.AsSpan(0, length).ToArray()
            : Encoding.UTF8.GetBytes(DecodeWithLoneSurrogates(text));
    }

    /// <summary>Resolves the escapes; fails where one of them is half of a surrogate pair, which UTF-8 does not have.</summary>
    private static bool TryUnescape(ReadOnlySpan<byte> text, Span<byte> buffer, out int length)
    {
        length = 0;
        while (!text.IsEmpty)
        {
            var run = CopyRun(text, buffer.Slice(length));
            length += run;
            text = text.Slice(run);
            if (text.IsEmpty)
            {
                return true;
            }

            if (text[1] != (byte)'u')
            {
                buffer[length++] = (byte)DecodeEscape(ref text);
            }
            else if (TryDecodeRune(ref text, out var rune))
            {
                length += rune.EncodeToUtf8(buffer.Slice(length));
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Copies the text up to the next escape and gives its length.</summary>
    private static int CopyRun(ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        var limit = Math.Min(text.Length, ShortRun);
        for (var index = 0; index < limit; index++)
        {
            var current = text[index];
            if (current == (byte)'\\')
            {
                return index;
            }

            buffer[index] = current;
        }

        var rest = text.Slice(limit);
        var run = rest.IndexOf((byte)'\\');
        rest = run < 0 ? rest : rest.Slice(0, run);
        rest.CopyTo(buffer.Slice(limit));
        return limit + rest.Length;
    }

    private static bool TryDecodeRune(ref ReadOnlySpan<byte> text, out Rune rune)
    {
        var first = DecodeEscape(ref text);
        if (!char.IsSurrogate(first))
        {
            rune = new Rune(first);
            return true;
        }

        rune = default;
        return text.StartsWith("\\u"u8) && Rune.TryCreate(first, DecodeEscape(ref text), out rune);
    }

    private static string DecodeWithLoneSurrogates(ReadOnlySpan<byte> text)
    {
        var builder = new StringBuilder(text.Length);
        while (text.IndexOf((byte)'\\') is var run && run >= 0)
        {
            builder.Append(Encoding.UTF8.GetString(text.Slice(0, run)));
            text = text.Slice(run);
            builder.Append(DecodeEscape(ref text));
        }

        return builder.Append(Encoding.UTF8.GetString(text)).ToString();
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
}
