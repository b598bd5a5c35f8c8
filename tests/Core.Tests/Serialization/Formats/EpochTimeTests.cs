using System.Globalization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class EpochTimeTests
{
    public static TheoryData<string, string?, string?, string?> Tokens => new()
    {
        { "0", "1970-01-01T00:00:00.0000000", "1970-01-01T00:00:00.0000000", "1970-01-01T00:00:00.0000000" },
        { "1428537600", "2015-04-09T00:00:00.0000000", "1970-01-17T12:48:57.6000000", "1970-01-01T00:23:48.5376000" },
        { "1428537600.0", "2015-04-09T00:00:00.0000000", "1970-01-17T12:48:57.6000000", "1970-01-01T00:23:48.5376000" },
        { "1.4285376E9", "2015-04-09T00:00:00.0000000", "1970-01-17T12:48:57.6000000", "1970-01-01T00:23:48.5376000" },
        { "1428537600.123456789", "2015-04-09T00:00:00.1234567", "1970-01-17T12:48:57.6001234", "1970-01-01T00:23:48.5376001" },
        { "-1", "1969-12-31T23:59:59.0000000", "1969-12-31T23:59:59.9990000", "1969-12-31T23:59:59.9999990" },
        { "-1.5", "1969-12-31T23:59:58.5000000", "1969-12-31T23:59:59.9985000", "1969-12-31T23:59:59.9999985" },
        { "253402300799", "9999-12-31T23:59:59.0000000", "1978-01-11T21:31:40.7990000", "1970-01-03T22:23:22.3007990" },
        { "253402300799.9999999", "9999-12-31T23:59:59.9999999", "1978-01-11T21:31:40.7999999", "1970-01-03T22:23:22.3007999" },
        { "253402300800", null, "1978-01-11T21:31:40.8000000", "1970-01-03T22:23:22.3008000" },
        { "-62135596800", "0001-01-01T00:00:00.0000000", "1968-01-12T20:06:43.2000000", "1969-12-31T06:44:24.4032000" },
        { "-62135596801", null, "1968-01-12T20:06:43.1990000", "1969-12-31T06:44:24.4031990" },
        { "-62135596800.5", null, "1968-01-12T20:06:43.1995000", "1969-12-31T06:44:24.4031995" },
        { "9223372036854775807", null, null, null },
        { "1e30", null, null, null },
        { "-1e28", null, null, null },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_count_reads_as_its_time_as_a_number_and_as_text(string token, string? seconds, string? milliseconds, string? microseconds)
    {
        foreach (var spelling in (string[])[token, $"\"{token}\""])
        {
            var times = LambdaJson.Deserialize<Times>(
                $$"""{"seconds":{{spelling}},"milliseconds":{{spelling}},"microseconds":{{spelling}},"secondsText":{{spelling}},"millisecondsText":{{spelling}},"microsecondsText":{{spelling}}}""");

            Print(times.Seconds).Should().Be(seconds);
            Print(times.SecondsText).Should().Be(seconds);
            Print(times.Milliseconds).Should().Be(milliseconds);
            Print(times.MillisecondsText).Should().Be(milliseconds);
            Print(times.Microseconds).Should().Be(microseconds);
            Print(times.MicrosecondsText).Should().Be(microseconds);
            times.UnknownMembers.Should().HaveCount(2 * new[] { seconds, milliseconds, microseconds }.Count(time => time is null));
            times.UnknownMembers.Values.All(element => element.GetRawText() == spelling).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("1428537600.123456789")]
    [InlineData("1428537600.0")]
    [InlineData("1.4285376E9")]
    [InlineData("\"1428537600\"")]
    [InlineData("-0.5")]
    public void A_count_is_written_back_with_every_digit_that_it_had(string token)
    {
        var times = LambdaJson.Deserialize<Times>($$"""{"seconds":{{token}},"millisecondsText":{{token}}}""");

        (times with { Iso = DateTimeOffset.UnixEpoch }).ToJson().Should().Be($$"""{"iso":"1970-01-01T00:00:00Z","seconds":{{token}},"millisecondsText":{{token}}}""");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("\"true\"")]
    [InlineData("\"\"")]
    [InlineData("\"x\"")]
    [InlineData("\"2026-01-01T00:00:00Z\"")]
    [InlineData("{}")]
    [InlineData("[0]")]
    public void What_is_no_count_is_kept(string token)
    {
        var times = LambdaJson.Deserialize<Times>($$"""{"seconds":{{token}}}""");

        times.Seconds.Should().BeNull();
        times.UnknownMembers["seconds"].GetRawText().Should().Be(token);
    }

    private static string? Print(DateTimeOffset? time)
    {
        time?.Offset.Should().Be(TimeSpan.Zero);
        return time?.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
    }
}
