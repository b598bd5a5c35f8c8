using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class Int32FormatTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(int.MinValue, "-2147483648")]
    public void A_value_set_by_code_is_written_as_a_number(int value, string token)
    {
        var json = new Numbers { Int32 = value }.ToJson();

        json.Should().Be($$"""{"int32":{{token}}}""");
        LambdaJson.Deserialize<Numbers>(json).Int32.Should().Be(value);
    }
}
