using System.Text;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Says what a document looks like by the names of its members alone, so that an error can be understood without a value being shown.</summary>
internal static class PayloadOutline
{
    private const int MaxNames = 12;

    public static string Describe(ReadOnlySpan<byte> json)
    {
        List<string> root = [];
        List<string> item = [];
        var batch = string.Empty;
        try
        {
            batch = Collect(json, root, item);
        }
        catch (JsonException)
        {
            // A document that is malformed further on is described as far as it goes.
        }

        var outline = $"has the members {Print(root)}";
        return item.Count == 0 ? outline : $"{outline}; the first item of {batch} has {Print(item)}";
    }

    private static string Collect(ReadOnlySpan<byte> json, List<string> root, List<string> item)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonScanner.MaxDepth + 1 });
        var batch = string.Empty;
        while (reader.Read() && (reader.CurrentDepth > 0 || reader.TokenType != JsonTokenType.EndObject))
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = Encoding.UTF8.GetString(reader.ValueSpan);
            switch (reader.CurrentDepth)
            {
                case 1:
                    root.Add(name);
                    break;
                case 3 when batch.Length == 0 || batch == root[^1]:
                    batch = root[^1];
                    CollectItem(ref reader, name, item);
                    return batch + Rest(ref reader, root);
                default:
                    break;
            }
        }

        return batch;
    }

    private static void CollectItem(ref Utf8JsonReader reader, string first, List<string> item)
    {
        item.Add(first);
        reader.Skip();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            item.Add(Encoding.UTF8.GetString(reader.ValueSpan));
            reader.Skip();
        }
    }

    private static string Rest(ref Utf8JsonReader reader, List<string> root)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                root.Add(Encoding.UTF8.GetString(reader.ValueSpan));
            }
        }

        return string.Empty;
    }

    private static string Print(List<string> names) => names.Count switch
    {
        0 => "(none)",
        > MaxNames => $"{string.Join(", ", names.Take(MaxNames))} and {names.Count - MaxNames} more",
        _ => string.Join(", ", names),
    };
}
