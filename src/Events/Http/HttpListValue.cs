namespace LambdaEvents.Http;

/// <summary>Header values that are lists: RFC 9110, section 5.6.1.</summary>
internal static class HttpListValue
{
    public static void Split(string value, List<string> items)
    {
        var start = 0;
        var isQuoted = false;
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] == '\\' && isQuoted)
            {
                index++;
            }
            else if (value[index] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (value[index] == ',' && !isQuoted)
            {
                Add(value.AsSpan(start, index - start), items);
                start = index + 1;
            }
        }

        Add(value.AsSpan(start), items);
    }

    private static void Add(ReadOnlySpan<char> item, List<string> items)
    {
        item = item.Trim(" \t");
        if (!item.IsEmpty)
        {
            items.Add(item.ToString());
        }
    }
}
