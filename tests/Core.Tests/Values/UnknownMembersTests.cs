using System.Collections;
using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Values;

public class UnknownMembersTests
{
    [Fact]
    public void Every_record_keeps_what_its_schema_does_not_name()
    {
        var batch = LambdaJson.Deserialize<LetterBatch>(
            """{"root":1,"Records":[{"id":"1","letter":[true],"sender":{"street":"s","floor":{"n":-1.50}}},{"id":"2"}],"last":null}""");

        batch.UnknownMembers.Keys.Should().Equal("root", "last");
        batch.UnknownMembers["last"].ValueKind.Should().Be(JsonValueKind.Null);
        batch.Records[0].UnknownMembers["letter"].GetRawText().Should().Be("[true]");
        batch.Records[0].Sender!.UnknownMembers["floor"].GetProperty("n").GetRawText().Should().Be("-1.50");
        batch.Records[1].UnknownMembers.Should().BeEmpty();
        batch.Records[1].UnknownMembers.Should().BeSameAs(UnknownMembers.Empty);
    }

    [Fact]
    public void What_is_kept_is_written_back_with_its_text()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"new" : { "a" : 1.0 },"id":"1","é\n":"\u00e9\ud800","nothing":null}""");

        (letter with { Body = "b" }).ToJson().Should().Be("""{"id":"1","body":"b","new":{ "a" : 1.0 },"é\n":"\u00e9\ud800","nothing":null}""");
    }

    [Fact]
    public void It_makes_no_difference_to_what_is_written_that_a_value_was_used()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"id":"1","new":{ "a" : 1.0, "b":"\ud800\/" }}""");

        _ = letter.UnknownMembers["new"].GetProperty("a").GetDouble();

        (letter with { Id = "2" }).ToJson().Should().Be("""{"id":"2","new":{ "a" : 1.0, "b":"\ud800\/" }}""");
    }

    [Fact]
    public void Of_an_unknown_name_that_comes_twice_the_last_value_counts()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"x":1,"id":"1","y":2,"x":3}""");

        letter.UnknownMembers.Keys.Should().Equal("x", "y");
        letter.UnknownMembers["x"].GetInt32().Should().Be(3);
        (letter with { Id = "2" }).ToJson().Should().Be("""{"id":"2","x":3,"y":2}""");
    }

    [Theory]
    [InlineData("""{"id":"1","body":{},"body":"text"}""", "text", 0)]
    [InlineData("""{"id":"1","body":"text","body":{}}""", null, 1)]
    [InlineData("""{"id":"1","body":{},"body":[]}""", null, 1)]
    [InlineData("""{"id":"1","body":{},"body":null}""", null, 0)]
    [InlineData("""{"id":"1","BODY":{},"body":"text"}""", "text", 0)]
    [InlineData("""{"id":"1","body":"text","Body":[]}""", null, 1)]
    public void Of_a_modelled_name_that_comes_twice_the_last_value_counts(string json, string? body, int kept)
    {
        var letter = LambdaJson.Deserialize<Letter>(json);

        letter.Body.Should().Be(body);
        letter.UnknownMembers.Should().HaveCount(kept);
        var names = JsonElement.Parse((letter with { Id = "2" }).ToJson()).EnumerateObject().Select(member => member.Name).ToList();
        names.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_member_that_is_set_by_code_drops_the_value_that_it_could_not_hold()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"id":"1","body":{"a":1},"sender":"text","new":5}""");

        var changed = letter with { Body = "b" };

        changed.UnknownMembers.Keys.Should().Equal("sender", "new");
        changed.ToJson().Should().Be("""{"id":"1","body":"b","sender":"text","new":5}""");
        (letter with { Body = null, Sender = new Address { Street = "s" } }).ToJson().Should().Be("""{"id":"1","sender":{"street":"s"},"new":5}""");
        letter.UnknownMembers.Should().HaveCount(3, "the record that was read is unchanged");
    }

    [Fact]
    public void A_value_that_a_nested_record_cannot_hold_is_kept_there()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"id":"1","sender":{"street":[1],"number":"x"},"body":"b"}""");

        letter.Body.Should().Be("b");
        letter.UnknownMembers.Should().BeEmpty();
        letter.Sender!.Street.Should().BeEmpty();
        letter.Sender.UnknownMembers.Keys.Should().Equal("street", "number");
    }

    [Fact]
    public void They_count_in_equality_in_any_order()
    {
        var first = LambdaJson.Deserialize<Letter>("""{"id":"1","a":[1,{"x":2.0}],"b":null}""");
        var second = LambdaJson.Deserialize<Letter>("""{"b":null,"a":[1.0, {"x":2}],"id":"1"}""");

        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
        first.Should().NotBe(LambdaJson.Deserialize<Letter>("""{"id":"1","a":[1,{"x":2.5}],"b":null}"""));
        first.Should().NotBe(LambdaJson.Deserialize<Letter>("""{"id":"1","a":[1,{"x":2.0}]}"""));
        LambdaJson.Deserialize<Letter>("""{"id":"1","a":[1,{"x":2.0}]}""").Should().NotBe(first);
        first.Should().NotBe(new Letter { Id = "1" });
        first.UnknownMembers.Equals((object)second.UnknownMembers).Should().BeTrue();
    }

    [Fact]
    public void Members_with_odd_texts_can_be_hashed_and_compared()
    {
        const string Json = """{"id":"1","\ud800":{"\udc00":"\ud800","a":["\udfff"]}}""";

        LambdaJson.Deserialize<Letter>(Json).GetHashCode().Should().Be(LambdaJson.Deserialize<Letter>(Json).GetHashCode());
        LambdaJson.Deserialize<Letter>(Json).Should().Be(LambdaJson.Deserialize<Letter>(Json));
        LambdaJson.Deserialize<Letter>(Json).Should().NotBe(LambdaJson.Deserialize<Letter>("""{"id":"1","\ud800":{"\udc00":"\ud801","a":["\udfff"]}}"""));
    }

    [Fact]
    public void A_name_with_half_of_a_surrogate_pair_is_written_as_it_came_until_its_record_changes()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"id":"1","\ud800":1}""");

        letter.ToJson().Should().Be("""{"id":"1","\ud800":1}""");
        (letter with { Id = "2" }).ToJson().Should().Be("""{"id":"2","\uFFFD":1}""");
    }

    [Fact]
    public void They_can_be_set_by_code()
    {
        UnknownMembers members = [KeyValuePair.Create("x", JsonElement.Parse("1")), KeyValuePair.Create("y", default(JsonElement)), KeyValuePair.Create("x", JsonElement.Parse("[2]"))];

        new Letter { Id = "1", UnknownMembers = members }.ToJson().Should().Be("""{"id":"1","x":[2],"y":null}""");
        members.Count.Should().Be(2);
        members["y"].ValueKind.Should().Be(JsonValueKind.Null);
        UnknownMembers.Create([]).Should().BeSameAs(UnknownMembers.Empty);
        (LambdaJson.Deserialize<Letter>("""{"id":"1","x":1}""") with { UnknownMembers = [] }).ToJson().Should().Be("""{"id":"1"}""");
    }

    [Fact]
    public void They_are_a_dictionary()
    {
        var members = LambdaJson.Deserialize<Letter>("""{"id":"1","x":1,"y":"2"}""").UnknownMembers;

        members.ContainsKey("x").Should().BeTrue();
        members.ContainsKey("X").Should().BeFalse();
        members.TryGetValue("y", out var value).Should().BeTrue();
        value.GetString().Should().Be("2");
        members.TryGetValue("z", out _).Should().BeFalse();
        members.Invoking(all => all["z"]).Should().Throw<KeyNotFoundException>().WithMessage("*'z'*");
        members.Values.Select(element => element.GetRawText()).Should().Equal("1", "\"2\"");
        ((IEnumerable)members).Cast<KeyValuePair<string, JsonElement>>().Should().HaveCount(2);
    }

    [Fact]
    public void They_print_their_names_and_not_their_values()
    {
        var letter = LambdaJson.Deserialize<Letter>("""{"id":"1","token":"s3cr3t","body":{"key":"s3cr3t"}}""");

        letter.UnknownMembers.ToString().Should().Be("[token, body]");
        letter.ToString().Should().NotContain("s3cr3t");
    }

    [Fact]
    public void A_payload_of_very_many_unknown_members_is_read_in_time()
    {
        var json = "{\"id\":\"1\"," + string.Join(",", Enumerable.Range(0, 100_000).Select(number => $"\"n{number}\":{number}")) + "}";

        Action reading = () => LambdaJson.Deserialize<Letter>(json);

        reading.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(5));
        LambdaJson.Deserialize<Letter>(json).Equals(LambdaJson.Deserialize<Letter>(json)).Should().BeTrue();
    }
}
