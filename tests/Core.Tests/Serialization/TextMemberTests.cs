using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class TextMemberTests
{
    [Theory]
    [InlineData("\"hello\"", "hello")]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t\"", "a\"b\\c/d\b\f\n\r\t")]
    [InlineData("\"\\u0000\"", "\0")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"😀\"", "😀")]
    [InlineData("\"\\u00e9é\"", "éé")]
    public void Text_reads_with_its_escapes_resolved(string token, string expected) => Read(token).Body.Should().Be(expected);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("-1.50e+3", "-1.50e+3")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    public void A_number_or_boolean_where_text_is_modelled_reads_as_its_text(string token, string expected)
    {
        var letter = Read(token);

        letter.Body.Should().Be(expected);
        letter.UnknownMembers.Should().BeEmpty();
        (letter with { Id = "new" }).ToJson().Should().Be($$"""{"id":"new","body":{{token}}}""", "it is written back as the token that it came as");
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("[ 1, \"x\" ]")]
    public void An_object_or_list_where_text_is_modelled_reads_as_absent_and_is_kept(string token)
    {
        var letter = Read(token);

        letter.Body.Should().BeNull();
        letter.UnknownMembers["body"].GetRawText().Should().Be(token);
        (letter with { Id = "new" }).ToJson().Should().Be($$"""{"id":"new","body":{{token}}}""");
    }

    [Fact]
    public void Null_reads_as_absent()
    {
        Read("null").Body.Should().BeNull();
        Read("null").UnknownMembers.Should().BeEmpty();
        Read("null").Should().Be(LambdaJson.Deserialize<Letter>("""{"id":"1"}"""));
    }

    [Fact]
    public void A_required_text_that_is_absent_reads_as_empty_and_is_not_written()
    {
        var letter = LambdaJson.Deserialize<Letter>("{}");

        letter.Id.Should().BeEmpty();
        (letter with { Body = "x" }).ToJson().Should().Be("""{"body":"x"}""");
    }

    [Theory]
    [InlineData("\"\\ud800\"", "D800")]
    [InlineData("\"a\\uDC00b\"", "0061 DC00 0062")]
    [InlineData("\"\\udc00\\ud800\"", "DC00 D800")]
    public void Half_of_a_surrogate_pair_reads_as_what_it_is_and_is_written_back_unchanged(string token, string units)
    {
        var letter = Read(token);

        string.Join(' ', (letter.Body ?? string.Empty).Select(unit => $"{(int)unit:X4}")).Should().Be(units);
        (letter with { Id = "new" }).ToJson().Should().Be($$"""{"id":"new","body":{{token}}}""");
        letter.Should().Be(Read(token));
        letter.GetHashCode().Should().Be(Read(token).GetHashCode());
    }

    [Theory]
    [InlineData("\"{\\\"id\\\":\\\"1\\\",\\\"Note\\\":\\\"n\\\"}\"", null)]
    [InlineData("\"[]\"", typeof(PayloadMismatchException))]
    [InlineData("\"5\"", typeof(PayloadMismatchException))]
    [InlineData("\"null\"", typeof(PayloadMismatchException))]
    [InlineData("\"{\"", typeof(JsonException))]
    [InlineData("\"{}{}\"", typeof(JsonException))]
    [InlineData("\"\"", typeof(JsonException))]
    [InlineData("\"\\ud800\"", typeof(JsonException))]
    public void Text_that_holds_something_else_is_told_from_text_that_is_no_JSON(string token, Type? expected)
    {
        var reader = new TextMember(Encoding.UTF8.GetBytes(token), 0, Encoding.UTF8.GetByteCount(token), token.Contains('\\'));

        reader.TryReadPayload<Letter>(out var letter, out var error).Should().Be(expected is null);
        letter?.Id.Should().Be("1");
        Kind(error).Should().Be(expected);
        reader.TryReadJson(UserJsonContext.Default.UserType, out var user, out error).Should().Be(expected is null);
        user?.Note.Should().Be("n");
        Kind(error).Should().Be(expected);
        ((letter is null), (user is null)).Should().Be((expected is not null, expected is not null));

        static Type? Kind(JsonException? error) => error is null ? null : error is PayloadMismatchException ? typeof(PayloadMismatchException) : typeof(JsonException);
    }

    [Fact]
    public void A_plain_text_is_decoded_once()
    {
        var letter = Read($"\"{new string('x', 200)}\"");

        letter.Body.Should().BeSameAs(letter.Body);
    }

    [Fact]
    public void An_escaped_text_is_decoded_once()
    {
        var letter = Read("\"a\\nb\"");

        letter.Body.Should().BeSameAs(letter.Body);
    }

    [Fact]
    public void Threads_that_ask_first_at_the_same_time_get_equal_texts()
    {
        for (var round = 0; round < 50; round++)
        {
            var text = new string((char)('a' + (round % 26)), 300);
            var letter = Read($"\"{text}\\n\"");
            using var start = new Barrier(4);
            var results = new (string? Body, bool IsEqual, string Json)[4];
            var threads = Enumerable.Range(0, 4).Select(index => new Thread(() =>
            {
                start.SignalAndWait();
                results[index] = (letter.Body, letter.Equals(Read($"\"{text}\\n\"")), (letter with { Id = "2" }).ToJson());
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            results.Should().OnlyContain(result => result.Body == text + "\n" && result.IsEqual && result.Json == $"{{\"id\":\"2\",\"body\":\"{text}\\n\"}}");
        }
    }

    [Fact]
    public void Text_is_equal_however_it_is_spelt_and_whether_it_was_asked_for()
    {
        var escaped = Read("\"\\u0061b\"");
        var plain = Read("\"ab\"");
        _ = plain.Body;

        escaped.Should().Be(plain);
        escaped.GetHashCode().Should().Be(plain.GetHashCode());
        escaped.Should().Be(new Letter { Id = "1", Body = "ab" });
        escaped.Should().NotBe(Read("\"aB\""));
        escaped.Should().NotBe(Read("null"));
        Read("\"\"").Should().NotBe(Read("null"));
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("<a href='é'>&+", "\"<a href='é'>&+\"")]
    [InlineData("\"\\\n\0", "\"\\\"\\\\\\n\\u0000\"")]
    [InlineData("", "\"\"")]
    public void Text_set_by_code_is_written_with_no_more_escapes_than_JSON_asks_for(string text, string token) =>
        new Letter { Body = text }.ToJson().Should().Be($"{{\"body\":{token}}}");

    [Fact]
    public void Text_set_by_code_outside_the_basic_plane_is_written_as_it_is() =>
        LambdaJson.Deserialize<Letter>(new Letter { Body = "a😀b" }.ToJson()).Body.Should().Be("a😀b");

    [Fact]
    public void Half_of_a_surrogate_pair_set_by_code_is_written_as_the_replacement_character() =>
        LambdaJson.Deserialize<Letter>(new Letter { Body = "a\ud800" }.ToJson()).Body.Should().Be("a\ufffd");

    [Fact]
    public void Text_that_holds_JSON_is_read_as_a_payload()
    {
        var outer = Read("\"{\\\"id\\\":\\\"inner\\\"}\"");

        outer.ReadBody<Letter>().Id.Should().Be("inner");
        _ = outer.Body;
        outer.ReadBody<Letter>().Id.Should().Be("inner", "it does not matter whether the text was decoded before");
        new Letter { Body = "{\"id\":\"by code\"}" }.ReadBody<Letter>().Id.Should().Be("by code");
    }

    [Fact]
    public void Text_that_holds_JSON_is_read_as_a_type_of_the_users() =>
        Read("\"{\\\"Note\\\":\\\"n\\\"}\"").ReadBody(UserJsonContext.Default.UserType)!.Note.Should().Be("n");

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"no JSON\"")]
    public void Text_that_holds_no_JSON_cannot_be_read_as_a_payload(string token)
    {
        var letter = Read(token);

        letter.Invoking(outer => outer.ReadBody<Letter>()).Should().Throw<JsonException>();
        letter.Invoking(outer => outer.ReadBody(UserJsonContext.Default.UserType)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Members_compare_and_print_by_their_text()
    {
        TextMember left = "a";
        var right = TextMember.FromText("a");

        (left == right).Should().BeTrue();
        (left != TextMember.FromText("b")).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.ToString().Should().Be("a");
        default(TextMember).ToString().Should().BeEmpty();
        default(TextMember).HasValue.Should().BeFalse();
        default(TextMember).Value.Should().BeNull();
        left.HasValue.Should().BeTrue();
    }

    private static Letter Read(string token) => LambdaJson.Deserialize<Letter>($$"""{"id":"1","body":{{token}}}""");
}
