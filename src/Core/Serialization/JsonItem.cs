namespace LambdaEvents.Serialization;

/// <summary>One member of an object, or one item of an array, by its place in the text.</summary>
internal sealed class JsonItem(string name, int start, int length)
{
    /// <summary>The member's name, decoded; empty in an array.</summary>
    public string Name { get; } = name;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json) => json.Slice(start, length);

    /// <summary>The items of an object in the order of their names, or those of an array in theirs.</summary>
    public static List<JsonItem> ListOf(ReadOnlySpan<byte> json)
    {
        List<JsonItem> items = [];
        var scanner = new JsonScanner(json, 0, typeof(JsonMember));
        var isObject = scanner.Peek() == (byte)'{';
        var end = isObject ? (byte)'}' : (byte)']';
        var first = true;
        scanner.EnterLevel();
        while (scanner.NextItem(end, ref first))
        {
            var name = isObject ? ReadName(ref scanner) : string.Empty;
            scanner.Peek();
            var start = scanner.Position;
            scanner.SkipValue();
            items.Add(new JsonItem(name, start, scanner.Position - start));
        }

        items.Sort(Compare);
        return items;
    }

    private int Start => start;

    private static int Compare(JsonItem left, JsonItem right) =>
        string.CompareOrdinal(left.Name, right.Name) is var byName and not 0 ? byName : left.Start - right.Start;

    private static string ReadName(ref JsonScanner scanner)
    {
        scanner.ExpectName();
        var token = scanner.ReadString();
        scanner.Expect((byte)':');
        return JsonText.Decode(scanner.Json.Slice(token.Start, token.Length), token.IsEscaped);
    }
}
