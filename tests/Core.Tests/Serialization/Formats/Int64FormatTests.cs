using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class Int64FormatTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void A_value_set_by_code_is_written_as_a_number(long value, string token)
    {
        var json = new Numbers { Int64 = value }.ToJson();

        json.Should().Be($$"""{"int64":{{token}}}""");
        LambdaJson.Deserialize<Numbers>(json).Int64.Should().Be(value);
    }
}
