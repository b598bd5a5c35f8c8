using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class EpochMillisecondsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(15 * TimeSpan.TicksPerMillisecond, "15")]
    [InlineData(-3 * TimeSpan.TicksPerMillisecond, "-3")]
    [InlineData(TimeSpan.TicksPerMillisecond / 2, "0.5")]
    [InlineData(17_776_000_000_000_000 + (TimeSpan.TicksPerMillisecond / 2), "1777600000000.5")]
    public void A_time_set_by_code_is_written_as_milliseconds_in_a_number(long ticks, string count)
    {
        var time = DateTimeOffset.UnixEpoch.AddTicks(ticks).ToOffset(TimeSpan.FromHours(-8));

        var json = new Times { Milliseconds = time }.ToJson();

        json.Should().Be($$"""{"milliseconds":{{count}}}""");
        LambdaJson.Deserialize<Times>(json).Milliseconds.Should().Be(time);
    }
}
