using LambdaEvents.S3;

namespace LambdaEvents.Tests.S3;

public sealed class S3ObjectTests
{
    [Theory]
    [InlineData("in/NEW+FILE.txt", "in/NEW FILE.txt")]
    [InlineData("logs/12%3A30/%C3%BCber+100%25.txt", "logs/12:30/über 100%.txt")]
    [InlineData("a%2Bb", "a+b")]
    [InlineData("plain", "plain")]
    public void A_key_is_decoded_as_a_form_is(string key, string expected) => new S3Object { Key = key }.DecodedKey.Should().Be(expected);
}
