using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class EpochMillisecondsTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(15 * TimeSpan.TicksPerMillisecond, "15")]
    [InlineData(-3 * TimeSpan.TicksPerMillisecond, "-3")]
    [InlineData(TimeSpan.TicksPerMillisecond / 2, "0.5")]
    [InlineData(17_776_000_000_000_000 + (TimeSpan.TicksPerMillisecond / 2), "1777600000000.5")]
    public void A_time_set_by_code_is_written_as_milliseconds_as_text(long ticks, string count)
    {
        var time = DateTimeOffset.UnixEpoch.AddTicks(ticks).ToOffset(TimeSpan.FromHours(-8));

        var json = new Times { MillisecondsText = time }.ToJson();

        json.Should().Be($$"""{"millisecondsText":"{{count}}"}""");
        LambdaJson.Deserialize<Times>(json).MillisecondsText.Should().Be(time);
    }
}
