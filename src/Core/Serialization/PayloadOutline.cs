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
            Collect(json, root, item, ref batch);
        }
        catch (JsonException)
        {
            // A document that is malformed further on is described as far as it goes.
        }

        var isList = IsList(json);
        var outline = isList ? "is a list" : $"has the members {Print(root)}";
        var owner = isList ? string.Empty : $" of {batch}";
        return item.Count == 0 ? outline : $"{outline}; the first item{owner} has {Print(item)}";
    }

    private static void Collect(ReadOnlySpan<byte> json, List<string> root, List<string> item, ref string batch)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonScanner.MaxDepth + 1 });
        var listDepth = IsList(json) ? 0 : 1;
        var isInList = false;
        var isInItem = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.EndArray when reader.CurrentDepth == listDepth:
                    isInList = reader.TokenType == JsonTokenType.StartArray;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.EndObject when reader.CurrentDepth == listDepth + 1:
                    isInItem = isInList && item.Count == 0 && reader.TokenType == JsonTokenType.StartObject;
                    break;
                case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                    root.Add(Encoding.UTF8.GetString(reader.ValueSpan));
                    break;
                case JsonTokenType.PropertyName when reader.CurrentDepth == listDepth + 2 && isInItem:
                    batch = root.Count == 0 ? string.Empty : root[^1];
                    item.Add(Encoding.UTF8.GetString(reader.ValueSpan));
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsList(ReadOnlySpan<byte> json) => json.TrimStart(" \r\n\t"u8) is [(byte)'[', ..];

    private static string Print(List<string> names) => names.Count switch
    {
        0 => "(none)",
        > MaxNames => $"{string.Join(", ", names.GetRange(0, MaxNames))} and {names.Count - MaxNames} more",
        _ => string.Join(", ", names),
    };
}
