namespace LambdaEvents.Serialization;

/// <summary>The mark that some tools put before UTF-8 text. It is no part of the document, nor of the places that errors name.</summary>
internal static class ByteOrderMark
{
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text.Slice(3) : text;
}
