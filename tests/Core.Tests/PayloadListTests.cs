using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests;

public class PayloadListTests
{
    private const string Json = """ [ {"id":"1", "body":"\u0061"} , {"id":"2","new":1.0} ] """;

    [Fact]
    public void It_is_walked_counted_and_indexed()
    {
        var letters = LambdaJson.Deserialize<LetterList>(Json);

        List<string> ids = [];
        foreach (var letter in letters)
        {
            ids.Add(letter.Id);
        }

        ids.Should().Equal("1", "2");
        letters.Select(letter => letter.Body).Should().Equal("a", null);
        letters.Count.Should().Be(2);
        letters[1].UnknownMembers.Keys.Should().Equal("new");
        (letters is [_, { Id: "2" }]).Should().BeTrue();
        ((System.Collections.IEnumerable)letters).Cast<Letter>().Should().Equal(letters.Items);
    }

    [Fact]
    public void Unchanged_it_is_written_as_it_came() => LambdaJson.Deserialize<LetterList>(Json).ToJson().Should().Be(Json.Trim());

    [Fact]
    public void Changed_its_items_are_still_written_as_they_came()
    {
        var letters = LambdaJson.Deserialize<LetterList>(Json);

        (letters with { Items = [letters[1], letters[0], new Letter { Id = "3" }] }).ToJson().Should().Be("""[{"id":"2","new":1.0},{"id":"1", "body":"\u0061"},{"id":"3"}]""");
    }

    [Fact]
    public void A_collection_expression_makes_one()
    {
        LetterList letters = [new Letter { Id = "1", Body = "a" }];

        letters.ToJson().Should().Be("""[{"id":"1","body":"a"}]""");
        new LetterList().ToJson().Should().Be("[]");
    }

    [Fact]
    public void Two_are_equal_when_their_items_are()
    {
        LetterList letters = [new Letter { Id = "1", Body = "a" }];
        var read = LambdaJson.Deserialize<LetterList>("""[{"body":"a","id":"1"}]""");

        read.Equals(letters).Should().BeTrue();
        (read == letters).Should().BeTrue();
        read.GetHashCode().Should().Be(letters.GetHashCode());
        (read == LambdaJson.Deserialize<LetterList>("""[{"body":"b","id":"1"}]""")).Should().BeFalse();
        (read == LambdaJson.Deserialize<LetterList>("[]")).Should().BeFalse();
        (new LetterList() == LambdaJson.Deserialize<LetterList>("[]")).Should().BeTrue();
    }

    [Fact]
    public void It_prints_its_items_and_no_secret()
    {
        var text = LambdaJson.Deserialize<LetterList>("""[{"id":"1","secret":"s3cr3t"}]""").ToString();

        text.Should().StartWith("LetterList { Items = [Letter { Id = 1, ").And.EndWith(" }] }").And.NotContain("s3cr3t").And.NotContain("Count");
    }

    [Fact]
    public void It_reads_the_same_inside_System_Text_Json()
    {
        var letters = JsonSerializer.Deserialize(Json, UserJsonContext.Default.LetterList);

        letters!.Equals(LambdaJson.Deserialize<LetterList>(Json)).Should().BeTrue();
        JsonSerializer.Serialize(letters, UserJsonContext.Default.LetterList).Should().Be(Json.Trim());
        JsonSerializer.Deserialize("null", UserJsonContext.Default.LetterList).Should().BeNull();
    }

    [Fact]
    public void It_stands_in_text_as_any_payload_does() =>
        LambdaJson.Deserialize<Letter>("""{"id":"1","body":"[{\"id\":\"2\"}]"}""").ReadBody<LetterList>()[0].Id.Should().Be("2");

    [Theory]
    [InlineData("[{\"id\":\"2\"}]")]
    [InlineData("\"[{\\\"id\\\":\\\"2\\\"}]\"")]
    public void It_stands_inside_a_generic_payload(string token)
    {
        var json = $$"""{"id":"1","detail":{{token}}}""";

        var envelope = LambdaJson.Deserialize<Envelope<LetterList>>(json);

        envelope.Detail![0].Id.Should().Be("2");
        envelope.UnknownMembers.Should().BeEmpty();
        (envelope with { Id = "1" }).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("{\"id\":\"2\"}")]
    [InlineData("\"{\\\"id\\\":\\\"2\\\"}\"")]
    [InlineData("5")]
    public void What_is_no_list_inside_a_generic_payload_reads_as_absent_and_is_kept(string token)
    {
        var envelope = LambdaJson.Deserialize<Envelope<LetterList>>($$"""{"id":"1","detail":{{token}}}""");

        envelope.Detail.Should().BeNull();
        envelope.UnknownMembers["detail"].GetRawText().Should().Be(token);
    }

    [Fact]
    public void An_item_that_is_null_is_an_empty_one_and_written_as_it_came()
    {
        var letters = LambdaJson.Deserialize<LetterList>("""[null,{"id":"1"}]""");

        letters[0].Should().Be(new Letter());
        (letters with { Items = [.. letters] }).ToJson().Should().Be("""[null,{"id":"1"}]""");
    }

    [Fact]
    public void A_large_one_is_kept_in_pieces_and_written_as_it_came()
    {
        var json = $"[{string.Join(", ", Enumerable.Range(0, 5000).Select(number => $$"""{"id":"{{number}}","body":"{{new string('x', number % 100)}}","new":[{{number}}.0]}"""))}]";
        json.Length.Should().BeGreaterThan(4 * OwnedText.PieceLength);

        var letters = LambdaJson.Deserialize<LetterList>(Encoding.UTF8.GetBytes(json).AsSpan());

        letters.Equals(PayloadReader.ReadOwnedDocument<LetterList>(Encoding.UTF8.GetBytes(json))).Should().BeTrue();
        (letters.ToJson() == json.Replace(", ", ",", StringComparison.Ordinal)).Should().BeTrue("what a piece does not have whole is written member by member");
    }

    [Fact]
    public void Items_of_any_kind_are_held()
    {
        var words = LambdaJson.Deserialize<WordList>("""["a",17.5,true,null,"\u0062"]""");

        words.Items.Should().Equal("a", "17.5", "true", "", "b");
        words.ToJson().Should().Be("""["a",17.5,true,null,"\u0062"]""");
    }
}
