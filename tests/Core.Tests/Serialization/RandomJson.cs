using CsCheck;

namespace LambdaEvents.Tests.Serialization;

/// <summary>Random documents, in the spelling of their author: any white space, any escapes.</summary>
internal static class RandomJson
{
    private static readonly Gen<string> Space = Gen.OneOf("", "", "", " ", "\n", "\t ", "\r\n");

    private static readonly Gen<string> Number = Gen.OneOf("0", "-0", "1", "12.50", "-3e2", "1E+9", "0.1e-3", "123456789012345678901234567890", "1428537600.123456789");

    private static readonly Gen<string> PlainPiece =
        Gen.OneOf("a", "Z", "0", "/", "\\/", "\\\"", "\\\\", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0041", "\\u0000", "\\uD83D\\uDE00", "é", "😀", " ", "{", "]", ",", ":", "\u007f");

    private static readonly Gen<string> Piece = Gen.Frequency((9, PlainPiece), (1, Gen.OneOf("\\ud800", "\\uDC00")));

    /// <summary>Strings with their quotes, of up to 40 pieces: shorter and longer than the scanner's steps.</summary>
    public static readonly Gen<string> Text = Piece.Array[0, 40].Select(pieces => $"\"{string.Concat(pieces)}\"");

    public static readonly Gen<string> Value = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Leaf
        : Gen.Frequency((3, Leaf), (2, ArrayOf(inner)), (3, ObjectOf(inner))));

    /// <summary>Objects whose members are sometimes those of the test records.</summary>
    public static readonly Gen<string> Document = ObjectOf(Value);

    private static Gen<string> Leaf => Gen.Frequency((3, Text), (2, Number), (1, Gen.OneOf("true", "false", "null")));

    private static Gen<string> Name => Gen.Frequency(
        (2, Gen.OneOf("texts", "addresses", "anything", "numbers", "textMap", "anyMap", "headers", "oneOrMany", "street", "Number").Select(name => $"\"{name}\"")),
        (1, PlainPiece.Array[0, 40].Select(pieces => $"\"{string.Concat(pieces)}\"")));

    private static Gen<string> ArrayOf(Gen<string> item) =>
        Gen.Select(Space, Gen.Select(item, Space, (text, space) => space + text + space).Array[0, 5], (space, items) => $"[{space}{string.Join(",", items)}]");

    private static Gen<string> ObjectOf(Gen<string> value)
    {
        var member = Gen.Select(Space, Name, value, (space, name, text) => $"{space}{name}{space}:{space}{text}");
        return Gen.Select(Space, member.Array[0, 5], (space, members) => $"{{{space}{string.Join(",", members)}}}{space}");
    }
}
