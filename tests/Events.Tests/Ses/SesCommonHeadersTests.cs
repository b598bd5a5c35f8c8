using System.Globalization;
using LambdaEvents.Ses;

namespace LambdaEvents.Tests.Ses;

public sealed class SesCommonHeadersTests
{
    [Theory]
    [InlineData("Mon, 5 Dec 2016 18:40:08 -0800", "2016-12-05T18:40:08-08:00")]
    [InlineData("Fri, 11 Sep 2015 20:32:32 +0000", "2015-09-11T20:32:32Z")]
    [InlineData("05 Aug 2019 21:29:57 +0000 (UTC)", "2019-08-05T21:29:57Z")]
    [InlineData("Mon, 11 Mar 2024 09:15 +0100", "2024-03-11T09:15:00+01:00")]
    [InlineData("Mon,  5 Aug 2019 21:29:57 GMT", "2019-08-05T21:29:57Z")]
    [InlineData("Sun, 5 Aug 2019 21:29:57 UT", "2019-08-05T21:29:57Z")]
    public void The_date_is_read_as_emails_write_it(string text, string expected)
    {
        new SesCommonHeaders { Date = text }.TryGetDate(out var date).Should().BeTrue();

        date.Should().BeExactly(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2019-08-05T21:29:57Z")]
    [InlineData("Mon, 5 Aug 2019 21:29:57")]
    [InlineData("Mon, 5 Aug 2019 21:29:57 PDT")]
    [InlineData("Mo, 5 Okt 2019 21:29:57 +0000")]
    public void Another_text_is_no_date(string? text) => new SesCommonHeaders { Date = text }.TryGetDate(out _).Should().BeFalse();
}
