using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class MemberNamesTests
{
    private static readonly MemberNames Names = new(["id", "eventSourceARN", "ID"], required: [0, 2]);

    [Fact]
    public void A_table_gives_its_names()
    {
        Names.Count.Should().Be(3);
        Names[1].Should().Be("eventSourceARN");
        Names.Required.ToArray().Should().Equal(0, 2);
        Names.Beginning(1, isFirst: true).ToArray().Should().Equal("\"eventSourceARN\":"u8.ToArray());
        Names.Beginning(1, isFirst: false).ToArray().Should().Equal(",\"eventSourceARN\":"u8.ToArray());
    }

    [Theory]
    [InlineData("id", 0)]
    [InlineData("ID", 2)]
    [InlineData("Id", 0)]
    [InlineData("eventSourceARN", 1)]
    [InlineData("EVENTSOURCEarn", 1)]
    [InlineData("eventSource", -1)]
    [InlineData("", -1)]
    [InlineData("ïd", -1)]
    public void A_name_is_found_exactly_first_and_then_ignoring_case(string name, int index)
    {
        for (var expected = 0; expected <= Names.Count; expected++)
        {
            Names.Find(System.Text.Encoding.UTF8.GetBytes($"\"{name}\""), expected).Should().Be(index);
        }
    }

    [Fact]
    public void A_table_without_names_finds_none() => new MemberNames([], []).Find("\"a\""u8, 0).Should().Be(-1);
}
