using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonNumberTests
{
    [Theory]
    [InlineData("0", 1)]
    [InlineData("-0", 2)]
    [InlineData("10,", 2)]
    [InlineData("01", 1)]
    [InlineData("-12.50e+07]", 10)]
    [InlineData("1E5", 3)]
    [InlineData("1e-5x", 4)]
    [InlineData("0.0", 3)]
    public void A_number_is_measured_to_its_last_digit(string text, int expected)
    {
        JsonNumber.TryMeasure(Encoding.UTF8.GetBytes(text), out var length).Should().BeTrue();
        length.Should().Be(expected);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("-", 1)]
    [InlineData("+1", 0)]
    [InlineData(".5", 0)]
    [InlineData("1.", 2)]
    [InlineData("1.e5", 2)]
    [InlineData("1e", 2)]
    [InlineData("1e+", 3)]
    [InlineData("-a", 1)]
    [InlineData("x", 0)]
    public void The_place_of_a_missing_digit_is_told(string text, int expected)
    {
        JsonNumber.TryMeasure(Encoding.UTF8.GetBytes(text), out var length).Should().BeFalse();
        length.Should().Be(expected);
    }
}
