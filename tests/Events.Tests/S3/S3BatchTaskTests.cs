using LambdaEvents.S3;

namespace LambdaEvents.Tests.S3;

public sealed class S3BatchTaskTests
{
    [Theory]
    [InlineData("in/NEW+FILE.txt", "in/NEW FILE.txt")]
    [InlineData("%7B%22from%22%3A%20%22a%2Bb%22%7D", """{"from": "a+b"}""")]
    public void A_key_is_decoded_as_a_form_is(string key, string expected) => new S3BatchTask { S3Key = key }.DecodedKey.Should().Be(expected);

    [Fact]
    public void The_name_of_the_bucket_comes_from_either_version()
    {
        new S3BatchTask { S3BucketArn = "arn:aws:s3:::uploads" }.BucketName.Should().Be("uploads");
        new S3BatchTask { S3Bucket = "uploads--use1-az4--x-s3" }.BucketName.Should().Be("uploads--use1-az4--x-s3");
        new S3BatchTask().BucketName.Should().BeNull();
    }
}
