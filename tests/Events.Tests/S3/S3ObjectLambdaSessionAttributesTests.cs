using LambdaEvents.S3;

namespace LambdaEvents.Tests.S3;

public sealed class S3ObjectLambdaSessionAttributesTests
{
    [Theory]
    [InlineData("Wed Mar 10 23:41:52 UTC 2021")]
    [InlineData("2021-03-10T23:41:52Z")]
    public void The_time_of_the_session_is_read_in_both_forms(string text)
    {
        new S3ObjectLambdaSessionAttributes { CreationDate = text }.TryGetCreationTime(out var time).Should().BeTrue();
        time.Should().Be(new DateTimeOffset(2021, 3, 10, 23, 41, 52, TimeSpan.Zero));
        time.Offset.Should().Be(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("yesterday")]
    public void Other_texts_give_no_time(string? text) => new S3ObjectLambdaSessionAttributes { CreationDate = text }.TryGetCreationTime(out _).Should().BeFalse();
}
