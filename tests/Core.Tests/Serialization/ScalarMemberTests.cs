using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class ScalarMemberTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("5.0")]
    [InlineData("0.5e1")]
    [InlineData("\"5\"")]
    [InlineData("\"\\u0035\"")]
    [InlineData("\"5.00\"")]
    public void A_value_is_written_back_with_the_text_it_had(string token)
    {
        var numbers = LambdaJson.Deserialize<Numbers>($$"""{"int64":{{token}},"double":0}""");

        numbers.Int64.Should().Be(5);
        (numbers with { Double = 1.5 }).ToJson().Should().Be($$"""{"int64":{{token}},"double":1.5}""");
    }

    [Fact]
    public void A_value_set_by_code_replaces_the_text()
    {
        var numbers = LambdaJson.Deserialize<Numbers>("""{"int64":"5.0","int64Text":7}""");

        (numbers with { Int64 = 6 }).ToJson().Should().Be("""{"int64":6,"int64Text":7}""");
        (numbers with { Int64Text = 8 }).ToJson().Should().Be("""{"int64":"5.0","int64Text":"8"}""");
        (numbers with { Int64 = null }).ToJson().Should().Be("""{"int64Text":7}""");
    }

    [Fact]
    public void Values_are_equal_whatever_their_text()
    {
        var text = LambdaJson.Deserialize<Numbers>("""{"int64":"5.0"}""");
        var number = LambdaJson.Deserialize<Numbers>("""{"int64":5}""");

        text.Should().Be(number).And.Be(new Numbers { Int64 = 5 });
        text.GetHashCode().Should().Be(number.GetHashCode());
        text.Should().NotBe(new Numbers { Int64 = 6 }).And.NotBe(new Numbers());
        number.Should().NotBe(new Numbers { Int32 = 5 });
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("\"\"")]
    [InlineData("{\"a\":5}")]
    [InlineData("[5]")]
    [InlineData("\"\\n\"")]
    public void What_is_no_value_reads_as_absent_and_is_kept(string token)
    {
        var numbers = LambdaJson.Deserialize<Numbers>($$"""{"int64":{{token}},"count":{{token}}}""");

        numbers.Int64.Should().BeNull();
        numbers.Count.Should().Be(0);
        numbers.UnknownMembers.Keys.Should().Equal("int64", "count");
        numbers.UnknownMembers["int64"].GetRawText().Should().Be(token);
        (numbers with { Double = 1 }).ToJson().Should().Be($$"""{"double":1,"int64":{{token}},"count":{{token}}}""");
    }

    [Fact]
    public void Null_reads_as_absent()
    {
        var numbers = LambdaJson.Deserialize<Numbers>("""{"int64":null,"count":null}""");

        numbers.Int64.Should().BeNull();
        numbers.Count.Should().Be(0);
        numbers.UnknownMembers.Should().BeEmpty();
        (numbers with { Double = 1 }).ToJson().Should().Be("""{"double":1}""");
    }

    [Fact]
    public void Members_compare_and_print_by_their_value()
    {
        ScalarMember<int, Int32Format> left = 5;
        var right = ScalarMember<int, Int32Format>.FromValue(5);

        (left == right).Should().BeTrue();
        (left != default).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.ToString().Should().Be("5");
        default(ScalarMember<int, Int32Format>).ToString().Should().BeEmpty();
        default(ScalarMember<int, Int32Format>).HasValue.Should().BeFalse();
    }

    [Fact]
    public void A_default_value_set_by_code_is_there()
    {
        new Numbers { Int64 = 0, Boolean = false }.ToJson().Should().Be("""{"int64":0,"boolean":false}""");
        new Numbers { Count = 0 }.ToJson().Should().Be("""{"count":0}""");
    }
}
