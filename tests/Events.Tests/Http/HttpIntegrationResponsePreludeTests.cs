using LambdaEvents.Http;

namespace LambdaEvents.Tests.Http;

public sealed class HttpIntegrationResponsePreludeTests
{
    private static readonly HttpIntegrationResponsePrelude Prelude = new() { StatusCode = 200, Headers = [new("Content-Type", "text/plain\0")] };

    [Fact]
    public async Task The_prelude_ends_with_eight_zero_bytes_and_the_body_follows()
    {
        using var stream = new MemoryStream();
        using var asynchronous = new MemoryStream();

        Prelude.WriteTo(stream);
        stream.Write("body"u8);
        await Prelude.WriteToAsync(asynchronous);
        asynchronous.Write("body"u8);

        stream.ToArray().Should().Equal([.. """{"statusCode":200,"headers":{"Content-Type":"text/plain\u0000"}}"""u8, .. "\0\0\0\0\0\0\0\0"u8, .. "body"u8]);
        asynchronous.ToArray().Should().Equal(stream.ToArray());
    }

    [Fact]
    public void The_content_type_is_the_one_that_Lambda_knows() =>
        HttpIntegrationResponsePrelude.ContentType.Should().Be("application/vnd.awslambda.http-integration-response");
}
