using System.Globalization;
using CsCheck;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class IsoTimeTests
{
    [Theory]
    [InlineData("2026-03-14T15:09:26Z", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14T15:09:26z", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14T15:09:26", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14 15:09:26", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14T15:09", "2026-03-14T15:09:00.0000000+00:00")]
    [InlineData("2026-03-14T15:09Z", "2026-03-14T15:09:00.0000000+00:00")]
    [InlineData("2026-03-14T15:09+0530", "2026-03-14T15:09:00.0000000+05:30")]
    [InlineData("2026-03-14T15:09:26+00:00", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14T15:09:26-00:00", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14T15:09:26+0000", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14T15:09:26+00", "2026-03-14T15:09:26.0000000+00:00")]
    [InlineData("2026-03-14T15:09:26-08:00", "2026-03-14T15:09:26.0000000-08:00")]
    [InlineData("2026-03-14T15:09:26+14:00", "2026-03-14T15:09:26.0000000+14:00")]
    [InlineData("2026-03-14T15:09:26-0330", "2026-03-14T15:09:26.0000000-03:30")]
    [InlineData("2026-03-14T15:09:26.5Z", "2026-03-14T15:09:26.5000000+00:00")]
    [InlineData("2026-03-14T15:09:26,5Z", "2026-03-14T15:09:26.5000000+00:00")]
    [InlineData("2026-03-14T15:09:26.535Z", "2026-03-14T15:09:26.5350000+00:00")]
    [InlineData("2026-03-14T15:09:26.1234567Z", "2026-03-14T15:09:26.1234567+00:00")]
    [InlineData("2026-03-14T15:09:26.123456789Z", "2026-03-14T15:09:26.1234567+00:00")]
    [InlineData("2026-03-14T15:09:26.000000000000000000000000001+02:00", "2026-03-14T15:09:26.0000000+02:00")]
    [InlineData("2026-03-14T15:09:26.123", "2026-03-14T15:09:26.1230000+00:00")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void A_time_reads_in_every_form_and_keeps_its_text(string text, string expected)
    {
        var times = LambdaJson.Deserialize<Times>($$"""{"iso":"{{text}}","required":"{{text}}"}""");

        times.Iso!.Value.ToString("O", CultureInfo.InvariantCulture).Should().Be(expected);
        times.Required.Should().Be(times.Iso);
        (times with { Seconds = DateTimeOffset.UnixEpoch }).ToJson().Should().Be($$"""{"iso":"{{text}}","seconds":0,"required":"{{text}}"}""");
    }

    [Fact]
    public void A_time_with_escapes_reads_as_one_without() =>
        LambdaJson.Deserialize<Times>("""{"iso":"2026-03-14T15\u003A09:26Z"}""").Iso.Should().Be(new DateTimeOffset(2026, 3, 14, 15, 9, 26, TimeSpan.Zero));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2026-03-14\"")]
    [InlineData("\"2026-02-29T00:00:00Z\"")]
    [InlineData("\"2026-13-01T00:00:00Z\"")]
    [InlineData("\"2026-00-01T00:00:00Z\"")]
    [InlineData("\"2026-01-00T00:00:00Z\"")]
    [InlineData("\"0000-01-01T00:00:00Z\"")]
    [InlineData("\"2026-01-01T24:00:00Z\"")]
    [InlineData("\"2026-01-01T00:60:00Z\"")]
    [InlineData("\"2026-01-01T00:00:60Z\"")]
    [InlineData("\"2026-01-01T00:00:0Z\"")]
    [InlineData("\"2026-01-01T00:00:00.Z\"")]
    [InlineData("\"2026-01-01T00:00:00 Z\"")]
    [InlineData("\"2026-01-01T00:00:00Z \"")]
    [InlineData("\" 2026-01-01T00:00:00Z\"")]
    [InlineData("\"2026-01-01T00:00:00ZZ\"")]
    [InlineData("\"2026-01-01T00:00:00+\"")]
    [InlineData("\"2026-01-01T00:00:00+1\"")]
    [InlineData("\"2026-01-01T00:00:00+1:00\"")]
    [InlineData("\"2026-01-01T00:00:00+15:00\"")]
    [InlineData("\"2026-01-01T00:00:00+14:01\"")]
    [InlineData("\"2026-01-01T00:00:00+99:99\"")]
    [InlineData("\"2026-01-01T00:00:00+00:60\"")]
    [InlineData("\"2026-01-01T00:00:00+00-00\"")]
    [InlineData("\"2026-01-01T00:00:00+0000Z\"")]
    [InlineData("\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("\"9999-12-31T23:59:59-01:00\"")]
    [InlineData("\"-026-01-01T00:00:00Z\"")]
    [InlineData("\"2026/01/01T00:00:00Z\"")]
    [InlineData("\"20260101T000000Z\"")]
    [InlineData("\"Sat, 14 Mar 2026 15:09:26 GMT\"")]
    [InlineData("\"２０２６-01-01T00:00:00Z\"")]
    [InlineData("1428537600")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"2026-01-01T00:00:00Z\"]")]
    public void What_is_no_time_reads_as_absent_and_is_kept(string token)
    {
        var times = LambdaJson.Deserialize<Times>($$"""{"iso":{{token}},"required":{{token}}}""");

        times.Iso.Should().BeNull();
        times.Required.Should().Be(default);
        times.UnknownMembers["iso"].GetRawText().Should().Be(token);
        (times with { Seconds = DateTimeOffset.UnixEpoch }).ToJson().Should().Be($$"""{"seconds":0,"iso":{{token}},"required":{{token}}}""");
    }

    [Fact]
    public void Any_text_is_a_time_or_is_none_but_never_an_error() =>
        Gen.Select(Gen.OneOf("2026-03-14T15:09:26.123+02:00", "2026-03-14T15:09Z"), Gen.Int[0, 100], Gen.Char["0123456789+-:.TZ x"]).Sample(
            (text, place, character) =>
            {
                place %= text.Length;
                var times = LambdaJson.Deserialize<Times>($$"""{"iso":"{{text[..place]}}{{character}}{{text[(place + 1)..]}}"}""");
                return (times.Iso is null) == (times.UnknownMembers.Count == 1);
            },
            iter: 5000);
}
