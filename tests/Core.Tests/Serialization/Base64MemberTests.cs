using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class Base64MemberTests
{
    [Fact]
    public void Null_reads_as_absent()
    {
        var binary = LambdaJson.Deserialize<Binary>("""{"data":null,"required":null}""");

        binary.Data.Should().BeNull();
        binary.Required.Should().Be(default(Base64));
        (binary with { Any = null }).ToJson().Should().Be("{}");
    }

    [Theory]
    [InlineData("\"aG\\nk=\"")]
    [InlineData("\"Pz8\\/\"")]
    [InlineData("17")]
    public void A_text_is_written_back_as_it_came(string token)
    {
        var binary = LambdaJson.Deserialize<Binary>($$"""{"data":{{token}}}""");

        _ = binary.Data!.Value.Text;

        (binary with { Any = null }).ToJson().Should().Be($$"""{"data":{{token}}}""");
        new Binary { Data = binary.Data, Required = binary.Data.Value }.ToJson().Should().Be($$"""{"data":{{token}},"required":{{token}}}""", "the value carries its text along");
    }

    [Fact]
    public void A_default_value_set_by_code_is_empty_text() => new Binary { Required = default, Data = default(Base64) }.ToJson().Should().Be("""{"data":"","required":""}""");

    [Fact]
    public void Members_compare_and_print_by_their_text()
    {
        Base64Member left = new Base64("eA==");
        var right = Base64Member.FromValue(new Base64("eA=="));

        (left == right).Should().BeTrue();
        (left != default).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
        left.ToString().Should().Be("eA==");
        default(Base64Member).Value.Should().BeNull();
        default(Base64Member).ValueOrDefault.Text.Should().BeEmpty();
        Base64Member.FromValue(null).Should().Be(default(Base64Member));
    }
}
