using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class Iso8601Tests
{
    [Theory]
    [InlineData(0, 0, "2026-03-14T15:09:26Z")]
    [InlineData(5_000_000, 0, "2026-03-14T15:09:26.5Z")]
    [InlineData(1_234_567, 0, "2026-03-14T15:09:26.1234567Z")]
    [InlineData(0, -210, "2026-03-14T15:09:26-03:30")]
    [InlineData(10_000, 120, "2026-03-14T15:09:26.001+02:00")]
    public void A_time_set_by_code_is_written_with_its_offset_and_no_idle_digits(long ticks, int offset, string text)
    {
        var time = new DateTimeOffset(2026, 3, 14, 15, 9, 26, TimeSpan.FromMinutes(offset)).AddTicks(ticks);

        var json = new Times { Iso = time }.ToJson();

        json.Should().Be($$"""{"iso":"{{text}}"}""");
        LambdaJson.Deserialize<Times>(json).Iso.Should().Be(time);
    }

    [Fact]
    public void Times_are_equal_when_they_are_the_same_moment() =>
        LambdaJson.Deserialize<Times>("""{"iso":"2026-03-14T15:09:26+00:00"}""").Should().Be(LambdaJson.Deserialize<Times>("""{"iso":"2026-03-14T17:09:26.000+0200"}"""));
}
