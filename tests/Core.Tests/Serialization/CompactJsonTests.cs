using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class CompactJsonTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1,-2.5e+3,true,false,null,\"a\",\"\\n\"]")]
    [InlineData("{\"a\":{\"b\":[{}]},\"c\\u0064\":0}")]
    public void A_compact_container_ends_behind_its_bracket(string json) =>
        CompactJson.EndOfContainer(Encoding.UTF8.GetBytes($"{json},rest"), 0, CompactJson.MaxDepth).Should().Be(json.Length);

    [Theory]
    [InlineData("[ 1]")]
    [InlineData("[1 ]")]
    [InlineData("{\"a\": 1}")]
    [InlineData("[1,]")]
    [InlineData("[01]")]
    [InlineData("[1}")]
    [InlineData("{\"a\"}")]
    [InlineData("{1:1}")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[")]
    [InlineData("[1")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a")]
    [InlineData("[tru]")]
    public void Whatever_is_not_compact_is_left_to_the_scanner(string json) =>
        CompactJson.EndOfContainer(Encoding.UTF8.GetBytes(json), 0, CompactJson.MaxDepth).Should().Be(CompactJson.NotCompact);

    [Theory]
    [InlineData("[[1]]", 2, 5)]
    [InlineData("[[1]]", 1, CompactJson.NotCompact)]
    [InlineData("[1]", 1, 3)]
    [InlineData("[]", 0, CompactJson.NotCompact)]
    public void Levels_are_counted(string json, int maxDepth, int end) =>
        CompactJson.EndOfContainer(Encoding.UTF8.GetBytes(json), 0, maxDepth).Should().Be(end);

    [Fact]
    public void Sixty_levels_of_both_kinds_fit()
    {
        var json = string.Concat(Enumerable.Repeat("{\"a\":[", 30)) + string.Concat(Enumerable.Repeat("]}", 30));

        CompactJson.EndOfContainer(Encoding.UTF8.GetBytes(json), 0, CompactJson.MaxDepth).Should().Be(json.Length);
        CompactJson.EndOfContainer(Encoding.UTF8.GetBytes($"[{json}]"), 0, CompactJson.MaxDepth).Should().Be(CompactJson.NotCompact);
    }
}
