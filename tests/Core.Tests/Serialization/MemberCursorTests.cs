using System.Text.Json;
using CsCheck;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class MemberCursorTests
{
    private static readonly string[] Members =
        ["\"id\":\"1\"", "\"body\":\"b\\n\"", "\"secret\":\"s\"", "\"kind\":\"test:letter\"", "\"sender\":{\"street\":\"s\",\"number\":5}", "\"eventSourceARN\":\"arn\""];

    private static readonly Letter Expected = new()
    {
        Id = "1",
        Body = "b\n",
        Secret = "s",
        Kind = "test:letter",
        Sender = new Address { Street = "s", Number = 5 },
        EventSourceArn = "arn",
    };

    [Fact]
    public void Members_in_order_are_read() => LambdaJson.Deserialize<Letter>($"{{{string.Join(",", Members)}}}").Should().Be(Expected);

    [Fact]
    public void Members_in_any_order_are_read() =>
        Gen.Shuffle(Members).Sample(members => LambdaJson.Deserialize<Letter>($"{{{string.Join(",", members)}}}") == Expected, iter: 500);

    [Fact]
    public void Members_among_white_space_are_read() =>
        LambdaJson.Deserialize<Letter>($"\t{{ {string.Join(" ,\r\n", Members).Replace(":", " : ", StringComparison.Ordinal).Replace("test : letter", "test:letter", StringComparison.Ordinal)} }} ")
            .Should().Be(Expected);

    [Fact]
    public void Unknown_members_between_known_ones_are_kept()
    {
        for (var place = 0; place <= Members.Length; place++)
        {
            var json = $"{{{string.Join(",", Members[..place].Append("\"new\":{\"id\":[\"x\"]}").Concat(Members[place..]))}}}";

            var letter = LambdaJson.Deserialize<Letter>(json);

            letter.UnknownMembers.Keys.Should().Equal("new");
            (letter with { UnknownMembers = UnknownMembers.Empty }).Should().Be(Expected);
        }
    }

    [Theory]
    [InlineData("\\u0062ody")]
    [InlineData("bod\\u0079")]
    [InlineData("\\u0042\\u004f\\u0044\\u0059")]
    [InlineData("Body")]
    [InlineData("BODY")]
    [InlineData("bOdY")]
    public void A_name_is_matched_however_it_is_spelt(string name)
    {
        var letter = LambdaJson.Deserialize<Letter>($$"""{"id":"1","{{name}}":"b"}""");

        letter.Body.Should().Be("b");
        letter.UnknownMembers.Should().BeEmpty();
        (letter with { Id = "2" }).ToJson().Should().Be("""{"id":"2","body":"b"}""", "the schema's name is written");
    }

    [Theory]
    [InlineData("bod")]
    [InlineData("bodyy")]
    [InlineData(" body")]
    [InlineData("")]
    [InlineData("bödy")]
    [InlineData("\\ud800")]
    [InlineData("body\\u0000")]
    [InlineData("bo\\\"dy")]
    public void Another_name_is_not_matched(string name)
    {
        var letter = LambdaJson.Deserialize<Letter>($$"""{"id":"1","{{name}}":"b"}""");

        letter.Body.Should().BeNull();
        letter.UnknownMembers.Should().HaveCount(1);
        letter.UnknownMembers.Values.Single().GetString().Should().Be("b");
    }

    [Fact]
    public void An_unknown_name_is_kept_with_its_escapes_resolved() =>
        LambdaJson.Deserialize<Letter>("""{"id":"1","\u006eew\n":"b"}""").UnknownMembers.Keys.Should().Equal("new\n");

    [Theory]
    [InlineData("""{"id":"1","id":"2"}""")]
    [InlineData("""{"id":"1","body":"b","id":"2"}""")]
    [InlineData("""{"id":"1","ID":"2"}""")]
    [InlineData("""{"ID":"1","id":"2"}""")]
    [InlineData("""{"id":[],"id":"2"}""")]
    public void Of_a_name_that_comes_twice_the_last_value_counts(string json)
    {
        LambdaJson.Deserialize<Letter>(json).Id.Should().Be("2");
        LambdaJson.Deserialize<Letter>(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void A_record_that_is_null_in_a_list_is_an_empty_one()
    {
        var batch = LambdaJson.Deserialize<LetterBatch>("""{"Records":[null,{"id":"1"},null],"office":"o"}""");

        batch.Records.Should().HaveCount(3);
        batch.Records[0].Should().Be(new Letter());
        batch.Records[1].Id.Should().Be("1");
        batch.Office.Should().Be("o");
        (batch with { Office = "p" }).ToJson().Should().Be("""{"Records":[null,{"id":"1"},null],"office":"p"}""");
    }

    [Theory]
    [InlineData("""{"Records":[null"id":"1"]}""")]
    [InlineData("""{"Records":[null,"id":"1"]}""")]
    [InlineData("""{"Records":[null}]}""")]
    public void A_record_that_is_null_has_no_members(string json)
    {
        var reading = () => LambdaJson.Deserialize<LetterBatch>(json);

        reading.Should().Throw<JsonException>();
    }

    [Fact]
    public void Any_object_is_a_record_and_writes_what_it_was() => RandomJson.Document.Sample(
        json =>
        {
            Collections collections;
            try
            {
                collections = LambdaJson.Deserialize<Collections>(json);
            }
            catch (PayloadMismatchException)
            {
                return;
            }

            var expected = System.Text.Encoding.UTF8.GetBytes(json);
            JsonDifference.Between(expected, LambdaJson.SerializeToUtf8Bytes(collections)).Should().BeEmpty();
            var changed = LambdaJson.SerializeToUtf8Bytes(collections with { Numbers = [7] });
            JsonDifference.Between(expected, changed).Should().OnlyContain(difference => difference.Path.StartsWith("$.numbers", StringComparison.OrdinalIgnoreCase));
            collections.Should().Be(LambdaJson.Deserialize<Collections>(json));
            collections.GetHashCode().Should().Be(LambdaJson.Deserialize<Collections>(json).GetHashCode());
            PayloadCheck.Run<Collections>(expected).Should().NotBeNull();
        },
        iter: 1500);

    [Fact]
    public void A_member_without_a_value_is_malformed()
    {
        foreach (var name in (string[])["texts", "addresses", "anything", "numbers", "textMap", "anyMap", "headers", "oneOrMany", "blobs", "new"])
        {
            foreach (var rest in (string[])["", "}", ",", ":", "]", "x", "nul", "\"", "{", "["])
            {
                var reading = () => LambdaJson.Deserialize<Collections>($"{{\"{name}\":{rest}");
                reading.Should().Throw<JsonException>();
            }
        }
    }
}
