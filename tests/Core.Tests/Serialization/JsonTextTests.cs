using System.Text;
using System.Text.Json;
using CsCheck;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t")]
    [InlineData("\\u0041\\u00e9\\u20AC", "Aé€")]
    [InlineData("a\\u0000b", "a\0b")]
    [InlineData("\\ud83d\\uDE00", "😀")]
    [InlineData("😀 é raw", "😀 é raw")]
    [InlineData("é\\n😀\\u0022", "é\n😀\"")]
    public void Escapes_are_resolved(string text, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        JsonText.Decode(bytes, isEscaped: true).Should().Be(expected);
        Encoding.UTF8.GetString(JsonText.DecodeToUtf8(bytes, isEscaped: true)).Should().Be(expected);
    }

    [Theory]
    [InlineData("\\ud800", "D800")]
    [InlineData("\\uDC00", "DC00")]
    [InlineData("a\\ud800b", "0061 D800 0062")]
    [InlineData("\\ud800\\ud800", "D800 D800")]
    [InlineData("\\udc00\\ud800", "DC00 D800")]
    [InlineData("\\ud800\\n", "D800 000A")]
    [InlineData("\\ud800\\u0041", "D800 0041")]
    [InlineData("\\ud800\\ud83d\\ude00é", "D800 D83D DE00 00E9")]
    public void Half_of_a_surrogate_pair_reads_as_what_it_is(string text, string units)
    {
        var decoded = JsonText.Decode(Encoding.UTF8.GetBytes(text), isEscaped: true);

        string.Join(' ', decoded.Select(unit => $"{(int)unit:X4}")).Should().Be(units);
    }

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(5000)]
    public void A_long_text_is_decoded_as_a_short_one_is(int length)
    {
        var text = new string('x', length - 2) + "\\n";

        JsonText.Decode(Encoding.UTF8.GetBytes(text), isEscaped: true).Should().Be(new string('x', length - 2) + "\n");
    }

    [Fact]
    public void An_escape_is_found_at_every_place()
    {
        for (var before = 0; before < 40; before++)
        {
            for (var after = 0; after < 40; after++)
            {
                var text = new string('a', before) + "\\u00e9\\n" + new string('b', after);
                JsonText.Decode(Encoding.UTF8.GetBytes(text), isEscaped: true).Should().Be(new string('a', before) + "é\n" + new string('b', after));
            }
        }
    }

    [Fact]
    public void A_text_without_escapes_is_given_as_it_stands() => JsonText.DecodeToUtf8("abc"u8, isEscaped: false).Should().Equal("abc"u8.ToArray());

    [Fact]
    public void Random_texts_are_decoded_as_Utf8JsonReader_decodes_them() =>
        RandomJson.Text.Where(text => !HasLoneSurrogate(text)).Sample(
            text =>
            {
                var expected = JsonElement.Parse(text).GetString();
                var decoded = JsonText.Decode(Encoding.UTF8.GetBytes(text).AsSpan()[1..^1], isEscaped: true);
                return decoded == expected;
            },
            iter: 3000);

    private static bool HasLoneSurrogate(string text)
    {
        try
        {
            JsonElement.Parse(text).GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
