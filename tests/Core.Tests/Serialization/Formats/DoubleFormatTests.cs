using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class DoubleFormatTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    public void A_value_set_by_code_is_written_as_the_shortest_number_that_reads_back(double value, string token)
    {
        var json = new Numbers { Double = value }.ToJson();

        json.Should().Be($$"""{"double":{{token}}}""");
        LambdaJson.Deserialize<Numbers>(json).Double.Should().Be(value);
    }
}
