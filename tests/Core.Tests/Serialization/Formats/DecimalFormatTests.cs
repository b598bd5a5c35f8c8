using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class DecimalFormatTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1.10")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_value_set_by_code_is_written_as_a_number_with_every_digit(string token)
    {
        var value = decimal.Parse(token, System.Globalization.CultureInfo.InvariantCulture);

        var json = new Numbers { Decimal = value }.ToJson();

        json.Should().Be($$"""{"decimal":{{token}}}""");
        LambdaJson.Deserialize<Numbers>(json).Decimal.Should().Be(value);
    }
}
