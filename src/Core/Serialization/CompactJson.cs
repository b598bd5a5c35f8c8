namespace LambdaEvents.Serialization;

/// <summary>
/// Moves over objects and arrays that are written as AWS writes them, without white space. One loop with its state in locals; whatever is not as expected,
/// errors included, is left to <see cref="JsonScanner"/>, which says what is wrong.
/// </summary>
internal static class CompactJson
{
    /// <summary>The result where the scanner has to look.</summary>
    public const int NotCompact = -1;

    /// <summary>As many levels as the bits of one number hold.</summary>
    public const int MaxDepth = 60;

    /// <summary>The end of the object or array that begins there, if it has no more than so many levels.</summary>
    public static int EndOfContainer(ReadOnlySpan<byte> json, int start, int maxDepth)
    {
        // One bit a level: set for an object.
        var levels = 0UL;
        var depth = 0;
        var position = start;
        do
        {
            position = EndOfItem(json, position, levels, out var opened);
            if (opened != 0)
            {
                levels = (levels << 1) | (opened == (byte)'{' ? 1UL : 0UL);
                if (++depth > maxDepth || (uint)position >= (uint)json.Length)
                {
                    return NotCompact;
                }

                if (json[position] != Closing(levels))
                {
                    continue;
                }
            }

            position = Close(json, position, ref levels, ref depth);
        }
        while (depth > 0 && position >= 0);

        return position;
    }

    private static byte Closing(ulong levels) => (levels & 1) != 0 ? (byte)'}' : (byte)']';

    /// <summary>Moves over the brackets that end here, and over the comma before the next item.</summary>
    private static int Close(ReadOnlySpan<byte> json, int position, ref ulong levels, ref int depth)
    {
        while (depth > 0)
        {
            if ((uint)position >= (uint)json.Length)
            {
                return NotCompact;
            }

            var current = json[position++];
            if (current == (byte)',')
            {
                return position;
            }

            if (current != Closing(levels))
            {
                return NotCompact;
            }

            levels >>= 1;
            depth--;
        }

        return position;
    }

    /// <summary>Moves over an item, its name included, or over the bracket that opens it.</summary>
    private static int EndOfItem(ReadOnlySpan<byte> json, int position, ulong levels, out byte opened)
    {
        opened = 0;
        if ((levels & 1) != 0)
        {
            position = EndOfString(json, position);
            if ((uint)position >= (uint)json.Length || json[position++] != (byte)':')
            {
                return NotCompact;
            }
        }

        if ((uint)position >= (uint)json.Length)
        {
            return NotCompact;
        }

        var first = json[position];
        switch (first)
        {
            case (byte)'"':
                return EndOfString(json, position);
            case (byte)'{' or (byte)'[':
                opened = first;
                return position + 1;
            default:
                return EndOfLiteral(json, position, first);
        }
    }

    private static int EndOfString(ReadOnlySpan<byte> json, int position)
    {
        if ((uint)position >= (uint)json.Length || json[position] != (byte)'"')
        {
            return NotCompact;
        }

        position++;
        position += StringStops.IndexOf(json.Slice(position));
        if (position < json.Length && json[position] == (byte)'\\')
        {
            position += StringStops.IndexOfEnd(json.Slice(position));
        }

        return position < json.Length && json[position] == (byte)'"' ? position + 1 : NotCompact;
    }

    private static int EndOfLiteral(ReadOnlySpan<byte> json, int position, byte first)
    {
        var rest = json.Slice(position);
        switch (first)
        {
            case (byte)'t' when rest.StartsWith("true"u8):
            case (byte)'n' when rest.StartsWith("null"u8):
                return position + 4;
            case (byte)'f' when rest.StartsWith("false"u8):
                return position + 5;
            default:
                return JsonNumber.TryMeasure(rest, out var length) ? position + length : NotCompact;
        }
    }
}
