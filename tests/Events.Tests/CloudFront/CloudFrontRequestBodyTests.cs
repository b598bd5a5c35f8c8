using System.Text;
using LambdaEvents.CloudFront;

namespace LambdaEvents.Tests.CloudFront;

public sealed class CloudFrontRequestBodyTests
{
    private static readonly CloudFrontRequestBody Body = LambdaJson.Deserialize<CloudFrontRequestBody>(
        """{"action":"read-only","data":"w7w9MQ==","encoding":"base64","inputTruncated":false}""");

    [Fact]
    public void A_body_in_base64_is_decoded()
    {
        Body.GetText().Should().Be("ü=1");
        Body.GetBytes().Should().Equal(Encoding.UTF8.GetBytes("ü=1"));
    }

    [Fact]
    public void A_body_that_is_text_is_taken_as_it_is()
    {
        var body = Body with { Encoding = CloudFrontBodyEncodings.Text, Data = "ü=1" };

        body.GetText().Should().Be("ü=1");
        body.GetBytes().Should().Equal(Encoding.UTF8.GetBytes("ü=1"));
    }

    [Fact]
    public void A_body_is_replaced_by_text() =>
        Body.WithText("ü=2").ToJson().Should().Be("""{"action":"replace","data":"ü=2","encoding":"text","inputTruncated":false}""");

    [Fact]
    public void A_body_is_replaced_by_bytes()
    {
        var body = Body.WithText("a").WithBytes([1, 2, 3]);

        body.ToJson().Should().Be("""{"action":"replace","data":"AQID","encoding":"base64","inputTruncated":false}""");
        body.GetBytes().Should().Equal(1, 2, 3);
    }

    [Fact]
    public void A_body_that_should_be_base64_and_is_not_says_so() => (Body with { Data = "%" }).Invoking(body => body.GetText()).Should().Throw<FormatException>();

    [Fact]
    public void Without_an_encoding_it_is_base64() => new CloudFrontRequestBody { Data = "YQ==" }.GetText().Should().Be("a");
}
