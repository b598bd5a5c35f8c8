using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class PayloadReaderTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[{}]")]
    [InlineData("true")]
    public void What_is_no_object_where_a_record_is_modelled_reads_as_absent_and_is_kept(string token)
    {
        var letter = LambdaJson.Deserialize<Letter>($$"""{"id":"1","sender":{{token}},"eventSourceARN":"arn"}""");

        letter.Sender.Should().BeNull();
        letter.EventSourceArn.Should().Be("arn");
        letter.UnknownMembers["sender"].GetRawText().Should().Be(token);
        (letter with { Id = "2" }).ToJson().Should().Be($$"""{"id":"2","eventSourceARN":"arn","sender":{{token}}}""");
    }

    [Fact]
    public void A_record_that_is_null_is_absent() => LambdaJson.Deserialize<Letter>("""{"id":"1","sender":null,"body":"b"}""").Should().Be(new Letter { Id = "1", Body = "b" });

    [Fact]
    public void A_value_of_the_wrong_kind_changes_nothing_but_its_member()
    {
        string[] names = ["texts", "addresses", "letters", "blobs", "anything", "numbers", "nested", "textMap", "addressMap", "anyMap", "listMap", "mapMap", "headers", "oneOrMany"];
        string[] tokens = ["{}", "[]", "5", "\"x\"", "true", "null", "[{}]", "[[]]", "[5]", "{\"a\":{}}", "{\"a\":[]}", "{\"a\":5}", "[{\"a\":[{}]},5]", "{\"a\":[1,[{}]],\"b\":{\"c\":1}}"];
        foreach (var name in names)
        {
            foreach (var token in tokens)
            {
                var collections = LambdaJson.Deserialize<Collections>($$"""{"before":1,"{{name}}":{{token}},"after":[2]}""");

                collections.UnknownMembers.Keys.Where(key => key != name).Should().Equal("before", "after");
                var members = JsonElement.Parse((collections with { UnknownMembers = [.. collections.UnknownMembers] }).ToJson());
                members.EnumerateObject().Count(member => member.Name == name).Should().Be(token == "null" && name != "anything" ? 0 : members.TryGetProperty(name, out _) ? 1 : 0);
                if (token != "null")
                {
                    members.GetProperty(name).GetRawText().Should().Be(token);
                }
            }
        }
    }

    [Fact]
    public void A_member_whose_value_cannot_be_held_does_not_mark_the_next_one()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"id":{},"body":"b","sender":{"street":"s","number":[]}}""");

        letter.Body.Should().Be("b");
        letter.UnknownMembers.Keys.Should().Equal("id");
        letter.Sender!.UnknownMembers.Keys.Should().Equal("number");
    }

    [Theory]
    [InlineData("""{"id":[1,}""")]
    [InlineData("""{"sender":[1,{"a":}]}""")]
    [InlineData("""{"sender":tru}""")]
    [InlineData("""{"kind":[}""")]
    [InlineData("""{"new":{"a":[1,2}}""")]
    public void What_is_passed_over_must_be_well_formed(string json)
    {
        var reading = () => LambdaJson.Deserialize<Letter>(json);

        reading.Should().Throw<JsonException>().And.Should().NotBeOfType<PayloadMismatchException>();
    }
}
