using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class Int64TextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void A_value_set_by_code_is_written_as_text(long value, string token)
    {
        var json = new Numbers { Int64Text = value }.ToJson();

        json.Should().Be($$"""{"int64Text":"{{token}}"}""");
        LambdaJson.Deserialize<Numbers>(json).Int64Text.Should().Be(value);
    }
}
