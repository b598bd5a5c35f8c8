using System.Globalization;
using LambdaEvents.RabbitMq;

namespace LambdaEvents.Tests.RabbitMq;

public sealed class RabbitMqBasicPropertiesTests
{
    [Theory]
    [InlineData("Jan 1, 1970, 12:33:41 AM", "1970-01-01T00:33:41Z")]
    [InlineData("Dec 31, 2025, 1:05:09 PM", "2025-12-31T13:05:09Z")]
    [InlineData("Jan 1, 1970 12:33:41 PM", "1970-01-01T12:33:41Z")]
    [InlineData("Jan 1, 1970, 12:33:41\u202FAM", "1970-01-01T00:33:41Z")]
    public void A_timestamp_is_read_as_UTC(string text, string expected)
    {
        new RabbitMqBasicProperties { Timestamp = text }.TryGetTimestamp(out var time).Should().BeTrue();

        time.Should().Be(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
        time.Offset.Should().Be(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1970-01-01T00:33:41Z")]
    [InlineData("Jan 32, 1970, 12:33:41 AM")]
    public void Another_text_is_no_timestamp(string? text) => new RabbitMqBasicProperties { Timestamp = text }.TryGetTimestamp(out _).Should().BeFalse();

    [Theory]
    [InlineData("""{"bytes":[107,-61,-92,115,101]}""", "käse")]
    [InlineData("""{"bytes":[107,195,164,115,101]}""", "käse")]
    [InlineData("""{"bytes":[]}""", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("10", "10")]
    [InlineData("true", "true")]
    public void A_header_is_given_as_text(string header, string expected)
    {
        Read(header).TryGetHeaderText("a", out var text).Should().BeTrue();

        text.Should().Be(expected);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"bytes":"a"}""")]
    [InlineData("""{"bytes":[300]}""")]
    [InlineData("""{"bytes":[1.5]}""")]
    [InlineData("""{"other":[1]}""")]
    public void A_header_without_text_gives_none(string header)
    {
        Read(header).TryGetHeaderText("a", out _).Should().BeFalse();
        new RabbitMqBasicProperties().TryGetHeaderText("a", out _).Should().BeFalse();
    }

    [Fact]
    public void An_expiration_that_is_a_number_is_text() =>
        LambdaJson.Deserialize<RabbitMqBasicProperties>("""{"expiration":60000,"bodySize":1}""").Expiration.Should().Be("60000");

    private static RabbitMqBasicProperties Read(string header) => LambdaJson.Deserialize<RabbitMqBasicProperties>($$"""{"headers":{"a":{{header}}},"bodySize":1}""");
}
