using System.Text;
using System.Text.Json;
using LambdaEvents.Generator.Diagnostics;

namespace LambdaEvents.Generator.Schema;

/// <summary>Reads JSON text into a tree with places. Of broken text it keeps what stands before the break.</summary>
internal sealed class JsonTree
{
    private readonly Stack<JsonValue> _open = new();
    private Located<string>? _name;

    private JsonTree()
    {
    }

    public JsonValue? Root { get; private set; }

    /// <summary>Where and why the text is not JSON; null when it is.</summary>
    public Problem? Error { get; private set; }

    public static JsonTree Parse(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var tree = new JsonTree();
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                tree.Add(ref reader);
            }
        }
        catch (JsonException exception)
        {
            tree.Error = new Problem(Descriptors.BrokenJson, new SourceSpan(OffsetOf(exception, utf8), 1), Explain(exception));
        }
        catch (InvalidOperationException)
        {
            // The one thing that is JSON but not text: half of a surrogate pair, escaped.
            tree.Error = new Problem(Descriptors.BrokenJson, SpanOf(ref reader), "the text holds half of a surrogate pair");
        }

        tree.Close(utf8.Length);
        return tree;
    }

    private void Add(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _open.Push(Attach(new JsonValue(JsonKind.Object, SpanOf(ref reader))));
                break;
            case JsonTokenType.StartArray:
                _open.Push(Attach(new JsonValue(JsonKind.Array, SpanOf(ref reader))));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                CloseOne((int)reader.BytesConsumed);
                break;
            case JsonTokenType.PropertyName:
                _name = new Located<string>(reader.GetString() ?? string.Empty, SpanOf(ref reader));
                break;
            case JsonTokenType.String:
                Attach(new JsonValue(JsonKind.Text, SpanOf(ref reader)) { Text = reader.GetString() ?? string.Empty });
                break;
            default:
                Attach(new JsonValue(KindOf(reader.TokenType), SpanOf(ref reader)) { Text = Encoding.UTF8.GetString(reader.ValueSpan.ToArray()) });
                break;
        }
    }

    private JsonValue Attach(JsonValue value)
    {
        if (_open.Count == 0)
        {
            Root = value;
        }
        else if (_name is { } name)
        {
            _open.Peek().Members.Add(new JsonMember(name, value));
            _name = null;
        }
        else
        {
            _open.Peek().Items.Add(value);
        }

        return value;
    }

    private void Close(int end)
    {
        while (_open.Count > 0)
        {
            CloseOne(end);
        }
    }

    private void CloseOne(int end)
    {
        var value = _open.Pop();
        value.Span = new SourceSpan(value.Span.Start, end - value.Span.Start);
    }

    private static JsonKind KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKind.Boolean,
        _ => JsonKind.Null,
    };

    private static SourceSpan SpanOf(ref Utf8JsonReader reader)
    {
        var isQuoted = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        return new SourceSpan((int)reader.TokenStartIndex, reader.ValueSpan.Length + (isQuoted ? 2 : 0));
    }

    private static int OffsetOf(JsonException exception, byte[] utf8)
    {
        var lineStart = 0;
        for (var line = exception.LineNumber ?? 0; line > 0 && lineStart < utf8.Length; line--)
        {
            var lineEnd = Array.IndexOf(utf8, (byte)'\n', lineStart);
            lineStart = lineEnd < 0 ? utf8.Length : lineEnd + 1;
        }

        return Math.Min(lineStart + (int)(exception.BytePositionInLine ?? 0), utf8.Length);
    }

    /// <summary>The reader's sentence without the position that it appends, for the diagnostic has one.</summary>
    private static string Explain(JsonException exception)
    {
        var position = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var sentence = position < 0 ? exception.Message : exception.Message.Substring(0, position);
        return sentence.TrimEnd('.', ' ');
    }
}
