using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Finds the JSON path of a position in a document. Only errors and checks need it, so it reads the document once more instead of costing every reading something.</summary>
internal static class JsonPath
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = JsonScanner.MaxDepth + 1 };

    /// <summary>The path of the value that begins at or surrounds the position: <c>$.Records[0].body</c>.</summary>
    public static string At(ReadOnlySpan<byte> json, int position)
    {
        var levels = new List<Level>();
        try
        {
            Follow(json.Slice(0, Math.Min(position, json.Length)), levels);
        }
        catch (JsonException)
        {
            // What stands before the position is malformed itself: the path as far as it was understood is the answer.
            return Print(levels);
        }

        return Print(levels);
    }

    private static void Follow(ReadOnlySpan<byte> before, List<Level> levels)
    {
        var reader = new Utf8JsonReader(before, isFinalBlock: false, new JsonReaderState(Options));
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                case JsonTokenType.StartArray:
                    levels.Add(new Level(reader.TokenType == JsonTokenType.StartArray));
                    break;
                case JsonTokenType.PropertyName:
                    levels[^1].Name = Encoding.UTF8.GetString(reader.ValueSpan);
                    break;
                case JsonTokenType.EndObject:
                case JsonTokenType.EndArray:
                    levels.RemoveAt(levels.Count - 1);
                    Complete(levels);
                    break;
                default:
                    Complete(levels);
                    break;
            }
        }
    }

    private static void Complete(List<Level> levels)
    {
        if (levels.Count > 0)
        {
            levels[^1].Index++;
            levels[^1].Name = null;
        }
    }

    private static string Print(List<Level> levels)
    {
        var path = new StringBuilder("$");
        foreach (var level in levels)
        {
            if (level.IsArray)
            {
                path.Append('[').Append(level.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (level.Name is { } name)
            {
                AppendMember(path, name);
            }
        }

        return path.ToString();
    }

    /// <summary>Appends a member's name: <c>.name</c>, or <c>['detail-type']</c> where the name is no identifier.</summary>
    public static void AppendMember(StringBuilder path, string name)
    {
        var isPlain = name.Length > 0 && Array.TrueForAll(name.ToCharArray(), character => char.IsAsciiLetterOrDigit(character) || character == '_');
        path.Append(isPlain ? $".{name}" : $"['{name}']");
    }

    private sealed class Level(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; }

        public string? Name { get; set; }
    }
}
