using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class EpochMicrosecondsTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(15 * TimeSpan.TicksPerMicrosecond, "15")]
    [InlineData(-3 * TimeSpan.TicksPerMicrosecond, "-3")]
    [InlineData(TimeSpan.TicksPerMicrosecond / 2, "0.5")]
    [InlineData(17_776_000_000_000_000 + (TimeSpan.TicksPerMicrosecond / 2), "1777600000000000.5")]
    public void A_time_set_by_code_is_written_as_microseconds_as_text(long ticks, string count)
    {
        var time = DateTimeOffset.UnixEpoch.AddTicks(ticks).ToOffset(TimeSpan.FromHours(-8));

        var json = new Times { MicrosecondsText = time }.ToJson();

        json.Should().Be($$"""{"microsecondsText":"{{count}}"}""");
        LambdaJson.Deserialize<Times>(json).MicrosecondsText.Should().Be(time);
    }
}
