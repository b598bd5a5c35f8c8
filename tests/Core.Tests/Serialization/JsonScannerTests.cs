using System.Text;
using System.Text.Json;
using CsCheck;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class JsonScannerTests
{
    private const string Compact =
        """{"texts":["a","b\n\u00e9\"",1,true,null],"addresses":[{"street":"x","number":-1.5e+3},{}],"textMap":{"k":"v"},"anyMap":{"deep":[[{"a":[0]}],""]},"oneOrMany":"one","new":{"x":[]}}""";

    private const string Spaced = "\r\n{ \"texts\" : [ \"a\" , 0.5 ] ,\t\"anyMap\" : { \"x\" : [ { } , [ ] , false ] } , \"headers\":{ \"h\" : \"😀 long enough to need two steps of sixteen\" } }\n ";

    private static readonly byte[] Replacements =
        [.. "{}[],:\"\\/ \t\n\r\0aAbeEufnrtlxX019-+.'#*"u8, 0x01, 0x0B, 0x1F, 0x7F, 0x80, 0xC3, 0xE2, 0xFF];

    public static TheoryData<string> Corners =>
    [
        "", " ", "\n", "0", "-", "-0", "00", "01", "-01", "1.", ".5", "1.5", "1.e1", "1e", "1e+", "1e-5", "1E+05", "1e1.5", "0x1", "+1", "1_0", "--1", "1a", "Infinity", "NaN", "-Infinity",
        "true", "tru", "truee", "True", "false", "fals", "null", "nul", "nulll", "nullnull", "truefalse", "1 2", "1,", ",1", "[]", "[", "]", "[]]", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]",
        "[1:2]", "[}", "[1}", "{}", "{", "}", "{}}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,\"a\":1}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}",
        "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{\"a\":1]", "[{\"a\":1]", "[{]}", "{\"a\":[}]", "{\"a\",\"b\"}", "[\"a\":1]", "\"", "\"\"", "\"a", "\"a\"b", "\"\\\"", "\"\\", "\"\\\\\"", "\"\\x\"", "\"\\u\"",
        "\"\\u12\"", "\"\\u123g\"", "\"\\u1234\"", "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\U1234\"", "\"\\'\"", "\"\\0\"", "\"\t\"", "\"\n\"", "\"\0\"", "\"\u001f\"", "\"\u007f\"", "\"\u0080\"", "\"\u2028\"",
        "\"/\\/\"", "\"\\b\\f\\n\\r\\t\\\"\\\\\\/\"", " \t\r\n1 \t\r\n", "\u00a01", "1\u00a0", "\u000b1", "\f1", "//c\n1", "/**/1", "1//c", "[1/**/]", "#1", "\0", "1\0", "[\0]", "[]\0", "{}\0", "\uFEFF1", "1\uFEFF",
        "[[[[[]]]]]", "[[[[[]]]]", "[[[[[]]]]]]", "{\"\":\"\"}", "{\"a\":1,\"a\":2}", "[1.0000000000000000000000001]", "[1e999999]", "[\"\\ud83d\\ude00\"]", "[-]", "[-a]", "[1.a]", "[1ea]", "[01]", "[0,1]", "{\"a\":01}", "[tru]", "[truex]", "[nullx,1]",
    ];

    [Theory]
    [MemberData(nameof(Corners))]
    public void A_corner_of_the_grammar_is_judged_as_Utf8JsonReader_judges_it(string json)
    {
        Verdict.MustBeTheSame(Encoding.UTF8.GetBytes(json));
        Verdict.MustBeTheSame(Encoding.UTF8.GetBytes($"{{\"x\":{json}}}"));
        Verdict.MustBeTheSame(Encoding.UTF8.GetBytes($"{{\"texts\":{json}}}"));
        Verdict.MustBeTheSame(Encoding.UTF8.GetBytes($"{{\"anyMap\":{{\"x\":[{json}]}}}}"));
        Verdict.MustBeTheSame(Encoding.UTF8.GetBytes($"{{ \"oneOrMany\" : {json} , \"y\":1}}"));
    }

    [Theory]
    [InlineData(Compact)]
    [InlineData(Spaced)]
    public void A_document_cut_at_any_byte_is_judged_as_Utf8JsonReader_judges_it(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var length = 0; length <= bytes.Length; length++)
        {
            Verdict.MustBeTheSame(bytes.AsSpan(0, length));
        }
    }

    [Theory]
    [InlineData(Compact)]
    [InlineData(Spaced)]
    public void A_document_with_any_byte_replaced_is_judged_as_Utf8JsonReader_judges_it(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var index = 0; index < bytes.Length; index++)
        {
            var original = bytes[index];
            foreach (var replacement in Replacements)
            {
                bytes[index] = replacement;
                Verdict.MustBeTheSame(bytes);
            }

            bytes[index] = original;
        }
    }

    [Theory]
    [InlineData(Compact)]
    [InlineData(Spaced)]
    public void A_document_with_any_byte_left_out_or_doubled_is_judged_as_Utf8JsonReader_judges_it(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var index = 0; index < bytes.Length; index++)
        {
            Verdict.MustBeTheSame([.. bytes[..index], .. bytes[(index + 1)..]]);
            Verdict.MustBeTheSame([.. bytes[..index], bytes[index], .. bytes[index..]]);
        }
    }

    [Fact]
    public void Random_documents_are_judged_as_Utf8JsonReader_judges_them() =>
        RandomJson.Value.Sample(json => Verdict.MustBeTheSame(Encoding.UTF8.GetBytes(json)), iter: 2000);

    [Fact]
    public void Random_documents_with_a_random_byte_replaced_are_judged_as_Utf8JsonReader_judges_them() =>
        Gen.Select(RandomJson.Document, Gen.Int[0, 10_000], Gen.OneOf(Replacements)).Sample(
            (json, place, replacement) =>
            {
                var bytes = Encoding.UTF8.GetBytes(json);
                bytes[place % bytes.Length] = replacement;
                Verdict.MustBeTheSame(bytes);
            },
            iter: 4000);

    [Theory]
    [InlineData("[", "]", 256, true)]
    [InlineData("[", "]", 257, false)]
    [InlineData("[ ", " ]", 256, true)]
    [InlineData("[ ", " ]", 257, false)]
    [InlineData("{\"a\":", "}", 256, true)]
    [InlineData("{\"a\":", "}", 257, false)]
    [InlineData("{\"a\":[1,", "]}", 128, true)]
    [InlineData("{\"a\":[1,", "]}", 129, false)]
    public void Nesting_is_allowed_to_256_levels(string open, string close, int count, bool isAllowed)
    {
        var json = string.Concat(Enumerable.Repeat(open, count)) + "0" + string.Concat(Enumerable.Repeat(close, count));
        var bytes = Encoding.UTF8.GetBytes(json);

        Verdict.IsWellFormedToUtf8JsonReader(bytes).Should().Be(isAllowed);
        Verdict.MustBeTheSame(bytes);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    public void Nesting_inside_a_member_is_counted_from_the_root(int levels)
    {
        var deep = new string('[', levels) + new string(']', levels);
        foreach (var name in (string[])["anything", "anyMap", "unknown", "texts", "nested"])
        {
            Verdict.MustBeTheSame(Encoding.UTF8.GetBytes($"{{\"{name}\":{deep}}}"));
            Verdict.MustBeTheSame(Encoding.UTF8.GetBytes($"{{\"{name}\":[{deep}]}}"));
        }
    }

    [Fact]
    public void A_document_nested_too_deep_says_so()
    {
        var json = $"{{\"anything\":{new string('[', 300)}";

        var reading = () => LambdaJson.Deserialize<Collections>(json);

        reading.Should().Throw<JsonException>().WithMessage("*nested deeper than 256 levels*");
    }

    [Theory]
    [InlineData("{\"id\" 1}", "':' is expected, but a number is here", 6)]
    [InlineData("{\"id\":1 2}", "',' or '}' is expected, but a number is here", 8)]
    [InlineData("{\"id\":1,}", "a comma has nothing after it", 8)]
    [InlineData("{\"id\":", "a value is expected, but the text ends here", 6)]
    [InlineData("{\"id\":}", "a value is expected, but '}' is here", 6)]
    [InlineData("{\"id\":\"a", "a string is not closed", 8)]
    [InlineData("{\"id\":\"a\\x\"}", "an escape in a string is not one of JSON's", 8)]
    [InlineData("{\"id\":\"a\tb\"}", "a string holds a control character that is not escaped", 8)]
    [InlineData("{\"id\":tru}", "a literal that JSON does not have is here", 6)]
    [InlineData("{\"id\":01}", "a number is not written as JSON writes numbers", 7)]
    [InlineData("{\"id\":1.}", "a digit of a number is expected, but '}' is here", 8)]
    [InlineData("{id:1}", "a member's name in quotes is expected", 1)]
    [InlineData("{\"id\":1}x", "the document has ended, but the byte 0x78 is here", 8)]
    public void A_mistake_is_named_with_its_place(string json, string problem, int column)
    {
        var reading = () => LambdaJson.Deserialize<Letter>(json);

        var exception = reading.Should().Throw<JsonException>().Which;
        exception.Message.Should().StartWith($"Letter cannot be read: {problem}");
        exception.LineNumber.Should().Be(0);
        exception.BytePositionInLine.Should().Be(column);
    }

    [Fact]
    public void A_plain_string_is_passed_over_with_its_quotes()
    {
        var scanner = new JsonScanner("\"abc\",1"u8, 0, typeof(Letter));

        scanner.TryPlainString(out var start, out var length).Should().BeTrue();

        start.Should().Be(0);
        length.Should().Be(5);
        scanner.Position.Should().Be(5);
    }

    [Fact]
    public void A_string_with_an_escape_is_no_plain_one()
    {
        var scanner = new JsonScanner("\"a\\n\""u8, 0, typeof(Letter));

        scanner.TryPlainString(out _, out _).Should().BeFalse();
        scanner.Position.Should().Be(0);
        scanner.ReadString().IsEscaped.Should().BeTrue();
    }
}
