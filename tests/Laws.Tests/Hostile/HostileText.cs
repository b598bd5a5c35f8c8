using System.Text;

namespace LambdaEvents.Tests.Hostile;

/// <summary>What may stand between the quotes of a JSON string and is not what a sender of good will writes.</summary>
public sealed class HostileText
{
    private HostileText(byte[] bytes, string? text)
    {
        Bytes = bytes;
        Text = text;
    }

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<HostileText> All { get; } =
    [
        // Half of a surrogate pair is well-formed JSON: it is read, and stays what it is.
        Read("\\ud800", "\ud800"), Read("\\udfff", "\udfff"), Read("\\udc00\\ud800", "\udc00\ud800"), Read("\\ud800\\n", "\ud800\n"), Read("a\\uDBFFx", "a\udbffx"),
        Read("\\ud800\\ud83d\\ude00", "\ud800😀"), Read("\\u0000", "\0"), Read("\\u00000041", "\00041"), Read("\\u0061\\/\\u0062", "a/b"),
        Read("\\ufeff", "\ufeff"), Read("\ufeff", "\ufeff"), Read("\uffff", "\uffff"), Read("\U0010ffff", "\U0010ffff"), Read("\u007f\u0080\u2028", "\u007f\u0080\u2028"),

        // Bytes that are no UTF-8: cut, out of place, longer than need be, half of a surrogate pair, beyond the last character.
        Malformed(0x80), Malformed(0xFF), Malformed(0xFE), Malformed(0xC3), Malformed(0xE2, 0x82), Malformed(0xF0, 0x9F, 0x98), Malformed(0xC0, 0x80), Malformed(0xC1, 0xBF),
        Malformed(0xE0, 0x80, 0xAF), Malformed(0xF0, 0x80, 0x80, 0xAF), Malformed(0xED, 0xA0, 0x80), Malformed(0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80), Malformed(0xF4, 0x90, 0x80, 0x80),
        Malformed(0xF8, 0x88, 0x80, 0x80, 0x80),

        // Control characters that are not escaped, and escapes that JSON does not have.
        Malformed(0x00), Malformed(0x1F), Malformed("\n"u8), Malformed("\\x41"u8), Malformed("\\u12"u8), Malformed("\\u12G4"u8), Malformed("\\U0001F600"u8), Malformed("\\u{41}"u8),
        Malformed("\\'"u8), Malformed("\\"u8), Malformed("\\\0"u8),
    ];

    /// <summary>The bytes between the quotes.</summary>
    public byte[] Bytes { get; }

    /// <summary>What they say; null when they make the document malformed.</summary>
    public string? Text { get; }

    public override string ToString() => Convert.ToHexString(Bytes);

    private static HostileText Read(string json, string text) => new(Encoding.UTF8.GetBytes(json), text);

    private static HostileText Malformed(params ReadOnlySpan<byte> bytes) => new(bytes.ToArray(), null);
}
