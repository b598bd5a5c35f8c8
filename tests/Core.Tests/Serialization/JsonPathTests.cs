using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonPathTests
{
    [Theory]
    [InlineData("^{}", "$")]
    [InlineData("{^\"a\":1}", "$")]
    [InlineData("{\"a\":^1}", "$.a")]
    [InlineData("{\"a\":12^3}", "$.a")]
    [InlineData("{\"a\":1^,\"b\":2}", "$.a")]
    [InlineData("{\"a\":\"x\"^,\"b\":2}", "$")]
    [InlineData("{\"a\":1,\"b\":^2}", "$.b")]
    [InlineData("{\"a\":[^1,2,3]}", "$.a[0]")]
    [InlineData("{\"a\":[1,2,^3]}", "$.a[2]")]
    [InlineData("{\"a\":[{},{\"b\":[[],[^]]}]}", "$.a[1].b[1][0]")]
    [InlineData("{\"a\":[{\"b\":{\"c\":^1}}]}", "$.a[0].b.c")]
    [InlineData("{\"a\":{\"b\":1},\"c\":^{}}", "$.c")]
    [InlineData("{\"detail-type\":^1}", "$['detail-type']")]
    [InlineData("{\"\":^1}", "$['']")]
    [InlineData("{\"a b\":{\"c_1\":^1}}", "$['a b'].c_1")]
    [InlineData("[^1]", "$[0]")]
    [InlineData("{\"a\":x,^\"b\":1}", "$.a")]
    [InlineData("^", "$")]
    public void A_place_has_a_path(string json, string path)
    {
        var position = Encoding.UTF8.GetByteCount(json[..json.IndexOf('^', StringComparison.Ordinal)]);

        JsonPath.At(Encoding.UTF8.GetBytes(json.Replace("^", string.Empty, StringComparison.Ordinal)), position).Should().Be(path);
    }

    [Fact]
    public void A_place_behind_the_end_is_the_end() => JsonPath.At("{\"a\":"u8, 100).Should().Be("$.a");

    [Fact]
    public void A_place_at_the_deepest_level_has_a_path()
    {
        var json = Encoding.UTF8.GetBytes(new string('[', 257));

        JsonPath.At(json, 257).Should().Be("$" + string.Concat(Enumerable.Repeat("[0]", 257)));
    }

    [Theory]
    [InlineData("body", ".body")]
    [InlineData("a1_B", ".a1_B")]
    [InlineData("détail", "['détail']")]
    [InlineData("", "['']")]
    public void A_name_that_is_no_identifier_stands_in_brackets(string name, string expected)
    {
        var path = new StringBuilder();

        JsonPath.AppendMember(path, name);

        path.ToString().Should().Be(expected);
    }
}
