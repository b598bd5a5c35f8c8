using System.Text.Json;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.Sns;

namespace LambdaEvents.Tests.ApiGateway;

public sealed class BodyTests
{
    private const string Text = """{"id":"ü","total":1.50}""";

    private static readonly string Encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Text));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_body_reads_the_same_as_text_and_as_base64(bool isBase64)
    {
        var body = isBase64 ? Encoded : Text;
        var rest = new ApiGatewayProxyRequest { Body = body, IsBase64Encoded = isBase64 };
        var http = new ApiGatewayHttpApiV2Request { Body = body, IsBase64Encoded = isBase64 };
        var alb = new AlbRequest { Body = body, IsBase64Encoded = isBase64 };

        new[] { rest.GetBodyText(), http.GetBodyText(), alb.GetBodyText() }.Should().AllBe(Text);
        new[] { rest.GetBodyBytes(), http.GetBodyBytes(), alb.GetBodyBytes() }.Should().AllBeEquivalentTo(System.Text.Encoding.UTF8.GetBytes(Text));
        new[] { rest.ReadBody(UserContext.Default.Purchase), http.ReadBody(UserContext.Default.Purchase), alb.ReadBody(UserContext.Default.Purchase) }
            .Should().AllBeEquivalentTo(new Purchase("ü", 1.50m));
    }

    [Fact]
    public void Without_a_body_there_is_nothing_to_read()
    {
        var request = new ApiGatewayProxyRequest();

        request.GetBodyBytes().Should().BeNull();
        request.GetBodyText().Should().BeNull();
        request.ReadBody(UserContext.Default.Purchase).Should().BeNull();
        request.Invoking(it => it.ReadBody<SnsEvent>()).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_body_that_should_be_base64_and_is_not_says_so() =>
        new AlbRequest { Body = "%", IsBase64Encoded = true }.Invoking(request => request.GetBodyBytes()).Should().Throw<FormatException>();

    [Fact]
    public void A_body_reads_as_a_payload() =>
        new ApiGatewayHttpApiV2Request { Body = """{"Records":[]}""" }.ReadBody<SnsEvent>().Should().Be(new SnsEvent { Records = [] });
}
