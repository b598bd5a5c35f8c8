using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class EpochMicrosecondsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(15 * TimeSpan.TicksPerMicrosecond, "15")]
    [InlineData(-3 * TimeSpan.TicksPerMicrosecond, "-3")]
    [InlineData(TimeSpan.TicksPerMicrosecond / 2, "0.5")]
    [InlineData(17_776_000_000_000_000 + (TimeSpan.TicksPerMicrosecond / 2), "1777600000000000.5")]
    public void A_time_set_by_code_is_written_as_microseconds_in_a_number(long ticks, string count)
    {
        var time = DateTimeOffset.UnixEpoch.AddTicks(ticks).ToOffset(TimeSpan.FromHours(-8));

        var json = new Times { Microseconds = time }.ToJson();

        json.Should().Be($$"""{"microseconds":{{count}}}""");
        LambdaJson.Deserialize<Times>(json).Microseconds.Should().Be(time);
    }
}
