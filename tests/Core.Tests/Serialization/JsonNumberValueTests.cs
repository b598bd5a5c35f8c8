using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonNumberValueTests
{
    [Theory]
    [InlineData("0", false, "", 0)]
    [InlineData("-0.00e7", false, "", 0)]
    [InlineData("1", false, "1", 0)]
    [InlineData("-1200", true, "12", 2)]
    [InlineData("0.0120", false, "12", -3)]
    [InlineData("12.50E+3", false, "125", 2)]
    [InlineData("1e-400", false, "1", -400)]
    public void It_is_the_digits_and_a_power_of_ten(string token, bool isNegative, string digits, long exponent) =>
        JsonNumberValue.Parse(Encoding.UTF8.GetBytes(token)).Should().Be(new JsonNumberValue(isNegative, digits, exponent));

    [Fact]
    public void An_exponent_that_is_too_large_to_count_is_compared_as_it_is_written()
    {
        var value = JsonNumberValue.Parse("1e99999999999"u8);

        value.Should().Be(JsonNumberValue.Parse("1e99999999999"u8));
        value.Should().NotBe(JsonNumberValue.Parse("-1e99999999999"u8));
    }
}
