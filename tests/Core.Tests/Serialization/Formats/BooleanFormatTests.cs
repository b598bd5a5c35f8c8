using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class BooleanFormatTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"TRUE\"", true)]
    [InlineData("\"\\u0074rue\"", true)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("\"0\"", false)]
    public void What_stands_for_a_boolean_reads_as_one(string token, bool expected)
    {
        var numbers = LambdaJson.Deserialize<Numbers>($$"""{"boolean":{{token}}}""");

        numbers.Boolean.Should().Be(expected);
        (numbers with { Count = 1 }).ToJson().Should().Be($$"""{"boolean":{{token}},"count":1}""");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("\"\"")]
    [InlineData("\"yes\"")]
    [InlineData("\"true \"")]
    [InlineData("{}")]
    [InlineData("[true]")]
    public void What_stands_for_no_boolean_is_kept(string token)
    {
        var numbers = LambdaJson.Deserialize<Numbers>($$"""{"boolean":{{token}}}""");

        numbers.Boolean.Should().BeNull();
        numbers.UnknownMembers["boolean"].GetRawText().Should().Be(token);
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public void A_value_set_by_code_is_written_as_a_boolean(bool value, string token) =>
        new Numbers { Boolean = value }.ToJson().Should().Be($$"""{"boolean":{{token}}}""");
}
