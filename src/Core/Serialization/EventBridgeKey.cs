using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Source and detail type of an event of EventBridge, taken from its document without reading or copying it.</summary>
public readonly ref struct EventBridgeKey
{
    private EventBridgeKey(ReadOnlySpan<byte> source, ReadOnlySpan<byte> detailType)
    {
        Source = source;
        DetailType = detailType;
    }

    /// <summary>Who sent the event, in UTF-8.</summary>
    public ReadOnlySpan<byte> Source { get; }

    /// <summary>What kind of event it is, in UTF-8.</summary>
    public ReadOnlySpan<byte> DetailType { get; }

    /// <summary>
    /// Moves over the members of the document until both texts are known, and looks at nothing behind them: AWS sends them first. So the document may be malformed further on,
    /// or have one of the names again, and only reading it tells.
    /// </summary>
    /// <param name="utf8Json">The JSON document; a byte order mark is skipped.</param>
    /// <param name="buffer">Where text that is written with escapes is decoded; 256 bytes hold what EventBridge allows.</param>
    /// <param name="key">Places in the document or the buffer.</param>
    /// <returns>False for what reading the document has to sort out: no object, malformed, one of the members absent, no text, written in another case or longer than the buffer.</returns>
    public static bool TryFind(ReadOnlySpan<byte> utf8Json, Span<byte> buffer, out EventBridgeKey key)
    {
        try
        {
            return TryScan(ByteOrderMark.Skip(utf8Json), buffer, out key);
        }
        catch (JsonException)
        {
            key = default;
            return false;
        }
    }

    private static bool TryScan(ReadOnlySpan<byte> json, Span<byte> buffer, out EventBridgeKey key)
    {
        key = default;
        ReadOnlySpan<byte> source = default;
        ReadOnlySpan<byte> detailType = default;
        var scanner = new JsonScanner(json, 0, typeof(EventBridgeKey));
        if (scanner.Peek() != (byte)'{')
        {
            return false;
        }

        scanner.EnterLevel();
        var first = true;
        while (scanner.NextItem((byte)'}', ref first))
        {
            switch (ReadName(ref scanner))
            {
                case Name.Source when TryReadText(ref scanner, ref buffer, out source):
                case Name.DetailType when TryReadText(ref scanner, ref buffer, out detailType):
                    break;
                case Name.Other:
                    scanner.SkipValue();
                    continue;
                default:
                    return false;
            }

            if (!source.IsEmpty && !detailType.IsEmpty)
            {
                key = new EventBridgeKey(source, detailType);
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the member's value. A name with escapes is none of those that are looked for, and left to the reader.</summary>
    private static Name ReadName(scoped ref JsonScanner scanner)
    {
        if (scanner.TryMember("\"source\":"u8))
        {
            return Name.Source;
        }

        if (scanner.TryMember("\"detail-type\":"u8))
        {
            return Name.DetailType;
        }

        scanner.ExpectName();
        var token = scanner.ReadString();
        scanner.Expect((byte)':');
        return scanner.Json.Slice(token.Start, token.Length) switch
        {
            var name when name.SequenceEqual("source"u8) => Name.Source,
            var name when name.SequenceEqual("detail-type"u8) => Name.DetailType,
            _ => Name.Other,
        };
    }

    private static bool TryReadText(scoped ref JsonScanner scanner, scoped ref Span<byte> buffer, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (scanner.Peek() != (byte)'"')
        {
            return false;
        }

        var token = scanner.ReadString();
        text = scanner.Json.Slice(token.Start, token.Length);
        if (!token.IsEscaped)
        {
            return true;
        }

        if (text.Length > buffer.Length || !JsonText.TryDecodeToUtf8(text, buffer, out var length))
        {
            return false;
        }

        text = buffer.Slice(0, length);
        buffer = buffer.Slice(length);
        return true;
    }

    private enum Name
    {
        Other,
        Source,
        DetailType,
    }
}
