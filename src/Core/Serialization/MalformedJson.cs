using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Says what is wrong with a document and where, without a word of its values.</summary>
internal static class MalformedJson
{
    public static JsonException At(ReadOnlySpan<byte> json, int position, Type payload, string problem)
    {
        var before = json.Slice(0, Math.Min(position, json.Length));
        var line = before.Count((byte)'\n');
        var column = before.Length - (before.LastIndexOf((byte)'\n') + 1);
        var path = JsonPath.At(json, position);
        return new JsonException(
            $"{TypeName.Of(payload)} cannot be read: {problem}. Path: {path} | LineNumber: {line} | BytePositionInLine: {column}.", path, line, column);
    }

    public static JsonException InvalidUtf8(ReadOnlySpan<byte> json, Type payload)
    {
        var valid = 0;
        while (valid < json.Length && Rune.DecodeFromUtf8(json.Slice(valid), out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        return At(json, valid, payload, "the text is not valid UTF-8");
    }

    /// <summary>What kind of token begins with this byte.</summary>
    public static string Describe(byte start) => (char)start switch
    {
        '{' => "an object",
        '[' => "an array",
        '"' => "a string",
        't' or 'f' => "a boolean",
        'n' => "null",
        '-' or (>= '0' and <= '9') => "a number",
        ',' or ':' or '}' or ']' => $"'{(char)start}'",
        _ => $"the byte 0x{start:X2}",
    };
}
