using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>Decodes the text of JSON strings. The scanner has checked every escape before.</summary>
internal static class JsonText
{
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
        var decoded = TryUnescape(text, buffer, out var length) ? DecodePlain(buffer.Slice(0, length)) : DecodeWithLoneSurrogates(text);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return decoded;
    }

    /// <summary>Decodes bytes without escapes. Nearly all are ASCII, which is widened as it is checked, in one pass.</summary>
    public static string DecodePlain(ReadOnlySpan<byte> text)
    {
        var isAscii = true;
        var decoded = string.Create(text.Length, new AsciiSource(text, ref isAscii), static (characters, source) =>
            source.IsAscii = Ascii.ToUtf16(source.Text, characters, out _) == OperationStatus.Done);
        return isAscii ? decoded : Encoding.UTF8.GetString(text);
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

    /// <summary>Resolves the escapes into a buffer that has room for the text as it is escaped; fails where one of them is half of a surrogate pair.</summary>
    public static bool TryDecodeToUtf8(ReadOnlySpan<byte> text, Span<byte> buffer, out int length) => TryUnescape(text, buffer, out length);

    /// <summary>Resolves the escapes; fails where one of them is half of a surrogate pair, which UTF-8 does not have.</summary>
    private static bool TryUnescape(ReadOnlySpan<byte> text, Span<byte> buffer, out int length)
    {
        length = 0;
        while (true)
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
                buffer[length++] = SimpleEscape(text[1]);
                text = text.Slice(2);
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
    }

    /// <summary>Copies the text up to the next escape and gives its length. Sixteen bytes at a time: JSON inside JSON has an escape every few bytes.</summary>
    private static int CopyRun(ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        ref var source = ref MemoryMarshal.GetReference(text);
        ref var target = ref MemoryMarshal.GetReference(buffer);
        var index = 0;
        var last = Math.Min(text.Length, buffer.Length) - Vector128<byte>.Count;
        for (; index <= last; index += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref source, (nuint)index);
            bytes.StoreUnsafe(ref target, (nuint)index);
            var escapes = Vector128.Equals(bytes, Vector128.Create((byte)'\\')).ExtractMostSignificantBits();
            if (escapes != 0)
            {
                return index + BitOperations.TrailingZeroCount(escapes);
            }
        }

        for (; index < text.Length && text[index] != (byte)'\\'; index++)
        {
            buffer[index] = text[index];
        }

        return index;
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
        return (char)SimpleEscape((byte)escape);
    }

    private static byte SimpleEscape(byte escape) => escape switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => escape,
    };

    private readonly ref struct AsciiSource(ReadOnlySpan<byte> text, ref bool isAscii)
    {
        private readonly ref bool _isAscii = ref isAscii;

        public ReadOnlySpan<byte> Text { get; } = text;

        public bool IsAscii { set => _isAscii = value; }
    }
}
