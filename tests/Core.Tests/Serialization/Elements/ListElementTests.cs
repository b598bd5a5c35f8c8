using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class ListElementTests
{
    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[ ]", 0)]
    [InlineData("[[],[\"a\"],null]", 3)]
    [InlineData("[ [ \"a\" , \"b\" ] ]", 1)]
    [InlineData("[[\"1\"],[\"2\"],[\"3\"],[\"4\"],[\"5\"],[\"6\"],[\"7\"],[\"8\"],[\"9\"]]", 9)]
    public void Lists_are_held_in_lists(string token, int count)
    {
        var nested = ContainerTexts.MustBeHeld("nested", token).Nested!;

        nested.Count.Should().Be(count);
        ((object)nested).Should().Be(LambdaJson.Deserialize<Collections>($$"""{"nested":{{token}}}""").Nested);
    }

    [Theory]
    [InlineData("[\"a\"]")]
    [InlineData("[[{}]]")]
    [InlineData("[[[\"a\"]]]")]
    [InlineData("[{}]")]
    [InlineData("{}")]
    public void A_list_with_an_item_of_another_kind_is_kept_as_a_whole(string token) => ContainerTexts.MustBeKept("nested", token);

    [Fact]
    public void Null_reads_as_absent_and_a_required_list_that_is_absent_as_empty()
    {
        var collections = LambdaJson.Deserialize<Collections>("""{"texts":null,"nested":null}""");

        collections.Texts.Should().BeEmpty();
        collections.Nested.Should().BeNull();
        (collections with { Numbers = [] }).ToJson().Should().Be("""{"numbers":[]}""");
    }

    [Fact]
    public void A_list_that_is_empty_keeps_its_place() => ContainerTexts.MustBeHeld("addresses", "[]").Addresses.Should().BeEmpty();

    [Fact]
    public void Lists_set_by_code_are_written() => new Collections { Nested = [["a"], []] }.ToJson().Should().Be("""{"nested":[["a"],[]]}""");

    [Fact]
    public void A_list_that_was_read_can_be_put_into_another_record()
    {
        var collections = LambdaJson.Deserialize<Collections>("""{"texts":[ "\u0061", 5 ]}""");

        new Collections { Texts = collections.Texts }.ToJson().Should().Be("""{"texts":[ "\u0061", 5 ]}""");
        new Collections { Nested = [collections.Texts] }.ToJson().Should().Be("""{"nested":[[ "\u0061", 5 ]]}""");
        new Collections { Texts = [.. collections.Texts] }.ToJson().Should().Be("""{"texts":["a","5"]}""");
        JsonElement.Parse(new Collections { Texts = [.. collections.Texts, "b"] }.ToJson()).GetProperty("texts").GetArrayLength().Should().Be(3);
    }
}
