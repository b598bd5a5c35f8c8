using System.Text;
using CsCheck;
using LambdaEvents.Tests.Serialization;

namespace LambdaEvents.Tests.Checking;

public class JsonDifferenceTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{\"a\":1,\"b\":2}", "{ \"b\" : 2, \"a\" : 1 }")]
    [InlineData("{\"a\":null}", "{}")]
    [InlineData("{}", "{\"a\":null}")]
    [InlineData("{\"a\":{\"b\":null}}", "{\"a\":{}}")]
    [InlineData("\"\\u0041\"", "\"A\"")]
    [InlineData("{\"\\u0041\":1}", "{\"A\":1}")]
    [InlineData("\"\\ud800\"", "\"\\uD800\"")]
    [InlineData("{\"\\ud800\":1}", "{\"\\uD800\":1}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}")]
    [InlineData("[null]", "[null]")]
    public void Documents_that_say_the_same_do_not_differ(string expected, string actual) => Between(expected, actual).Should().BeEmpty();

    [Theory]
    [InlineData("1", "1.0", "$")]
    [InlineData("1", "\"1\"", "$")]
    [InlineData("{\"a\":1}", "{\"a\":2}", "$.a")]
    [InlineData("{\"a\":1}", "{}", "$.a")]
    [InlineData("{}", "{\"b-c\":1}", "$['b-c']")]
    [InlineData("{\"a\":[1,{\"b\":\"x\"}]}", "{\"a\":[1,{\"b\":\"y\"}]}", "$.a[1].b")]
    [InlineData("[1,2]", "[1]", "$[1]")]
    [InlineData("{\"a\":[]}", "{\"a\":[1,{}]}", "$.a[0]|$.a[1]")]
    [InlineData("[1,2]", "[2,1]", "$[0]|$[1]")]
    [InlineData("[null]", "[{}]", "$[0]")]
    [InlineData("{\"a\":true,\"b\":1}", "{\"a\":false,\"b\":2}", "$.a|$.b")]
    [InlineData("\"\\ud800\"", "\"\\ufffd\"", "$")]
    public void Each_difference_has_its_path(string expected, string actual, string paths) => string.Join('|', Between(expected, actual)).Should().Be(paths);

    [Fact]
    public void A_document_does_not_differ_from_itself() => RandomJson.Value.Sample(json => Between(json, $" {json} ").Count == 0, iter: 500);

    [Fact]
    public void Each_difference_has_both_values_as_they_are_written() => PayloadCheck.Compare("""{"a":"\u0041","b":[1.0],"c":{"d": 1}}"""u8, """{"a":"B","b":[1],"e":true}"""u8).Should().Equal(
        new PayloadDifference { Path = "$.a", Expected = "\"\\u0041\"", Actual = "\"B\"" },
        new PayloadDifference { Path = "$.b[0]", Expected = "1.0", Actual = "1" },
        new PayloadDifference { Path = "$.c", Expected = "{\"d\": 1}", Actual = null },
        new PayloadDifference { Path = "$.e", Expected = null, Actual = "true" });

    private static IReadOnlyList<string> Between(string expected, string actual) =>
        [.. JsonDifference.Between(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual)).Select(difference => difference.Path)];
}
