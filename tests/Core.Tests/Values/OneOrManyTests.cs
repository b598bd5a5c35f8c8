using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Values;

public class OneOrManyTests
{
    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("5", true)]
    [InlineData("1.50", true)]
    [InlineData("\"\\ud800\"", true)]
    [InlineData("\"\"", true)]
    [InlineData("[\"a\"]", false)]
    [InlineData("[ \"a\" , 5, true ]", false)]
    [InlineData("[]", false)]
    [InlineData("[ ]", false)]
    public void Either_form_is_read_and_written_back_as_it_came(string token, bool isOne)
    {
        var collections = Read(token);

        collections.OneOrMany!.IsOne.Should().Be(isOne);
        collections.UnknownMembers.Should().BeEmpty();
        (collections with { Texts = ["t"] }).ToJson().Should().Be($$"""{"texts":["t"],"oneOrMany":{{token}}}""");
        _ = collections.OneOrMany.Count;
        (collections with { Texts = ["t"] }).ToJson().Should().Be($$"""{"texts":["t"],"oneOrMany":{{token}}}""", "it makes no difference that it was used");
    }

    [Fact]
    public void Either_form_reads_as_a_list()
    {
        Read("\"a\"").OneOrMany.Should().Equal("a");
        Read("[\"a\",\"b\"]").OneOrMany.Should().Equal("a", "b");
        Read("[\"a\",\"b\"]").OneOrMany![1].Should().Be("b");
        Read("\"a\"").OneOrMany!.Items.Equals(["a"]).Should().BeTrue();
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("[\"a\",{}]")]
    [InlineData("[[\"a\"]]")]
    public void What_is_neither_reads_as_absent_and_is_kept(string token)
    {
        var collections = Read(token);

        collections.OneOrMany.Should().BeNull();
        collections.UnknownMembers["oneOrMany"].GetRawText().Should().Be(token);
    }

    [Fact]
    public void Null_reads_as_absent() => Read("null").OneOrMany.Should().BeNull();

    [Fact]
    public void A_list_item_that_is_null_reads_as_empty() => Read("[null,\"b\"]").OneOrMany.Should().Equal(string.Empty, "b");

    [Fact]
    public void The_form_does_not_count_in_equality()
    {
        Read("\"a\"").Should().Be(Read("[\"a\"]"));
        Read("\"a\"").GetHashCode().Should().Be(Read("[\"a\"]").GetHashCode());
        Read("\"a\"").Should().NotBe(Read("\"b\""));
        Read("[\"a\",\"b\"]").Should().NotBe(Read("[\"b\",\"a\"]"));
    }

    [Fact]
    public void One_value_set_by_code_is_written_alone_and_a_list_as_a_list()
    {
        new Collections { OneOrMany = "a" }.ToJson().Should().Be("""{"oneOrMany":"a"}""");
        new Collections { OneOrMany = ["a"] }.ToJson().Should().Be("""{"oneOrMany":["a"]}""");
        new Collections { OneOrMany = (string?)null }.ToJson().Should().Be("{}");
        new Collections { OneOrMany = [] }.ToJson().Should().Be("""{"oneOrMany":[]}""");
    }

    [Fact]
    public void The_items_of_one_value_are_a_list_wherever_they_go() =>
        new Collections { Texts = Read("5").OneOrMany!.Items }.ToJson().Should().Be("""{"texts":["5"]}""");

    [Fact]
    public void It_prints_as_it_is()
    {
        Read("\"a\"").OneOrMany!.ToString().Should().Be("a");
        Read("[\"a\",\"b\"]").OneOrMany!.ToString().Should().Be("[a, b]");
    }

    private static Collections Read(string token) => LambdaJson.Deserialize<Collections>($$"""{"oneOrMany":{{token}}}""");
}
