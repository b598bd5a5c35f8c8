using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class EpochSecondsTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(15 * TimeSpan.TicksPerSecond, "15")]
    [InlineData(-3 * TimeSpan.TicksPerSecond, "-3")]
    [InlineData(TimeSpan.TicksPerSecond / 2, "0.5")]
    [InlineData(17_776_000_000_000_000 + (TimeSpan.TicksPerSecond / 2), "1777600000.5")]
    public void A_time_set_by_code_is_written_as_seconds_as_text(long ticks, string count)
    {
        var time = DateTimeOffset.UnixEpoch.AddTicks(ticks).ToOffset(TimeSpan.FromHours(-8));

        var json = new Times { SecondsText = time }.ToJson();

        json.Should().Be($$"""{"secondsText":"{{count}}"}""");
        LambdaJson.Deserialize<Times>(json).SecondsText.Should().Be(time);
    }
}
