using System.Text.Json;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Sns;
using LambdaEvents.VpcLattice;

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
        var webSocket = new ApiGatewayWebSocketRequest { Body = body, IsBase64Encoded = isBase64 };
        var alb = new AlbRequest { Body = body, IsBase64Encoded = isBase64 };
        var url = new FunctionUrlRequest { Body = body, IsBase64Encoded = isBase64 };
        var lattice1 = new VpcLatticeV1Request { Body = body, IsBase64Encoded = isBase64 };
        var lattice2 = new VpcLatticeV2Request { Body = body, IsBase64Encoded = isBase64 };

        new[] { rest.GetBodyText(), http.GetBodyText(), webSocket.GetBodyText(), alb.GetBodyText(), url.GetBodyText(), lattice1.GetBodyText(), lattice2.GetBodyText() }
            .Should().AllBe(Text);
        new[] { rest.GetBodyBytes(), http.GetBodyBytes(), webSocket.GetBodyBytes(), alb.GetBodyBytes(), url.GetBodyBytes(), lattice1.GetBodyBytes(), lattice2.GetBodyBytes() }
            .Should().AllBeEquivalentTo(System.Text.Encoding.UTF8.GetBytes(Text));
        var type = UserContext.Default.Purchase;
        new[] { rest.ReadBody(type), http.ReadBody(type), webSocket.ReadBody(type), alb.ReadBody(type), url.ReadBody(type), lattice1.ReadBody(type), lattice2.ReadBody(type) }
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
    public void A_body_reads_as_a_payload()
    {
        const string Payload = """{"Records":[]}""";
        var expected = new SnsEvent { Records = [] };

        new[]
        {
            new ApiGatewayHttpApiV2Request { Body = Payload }.ReadBody<SnsEvent>(),
            new ApiGatewayWebSocketRequest { Body = Payload }.ReadBody<SnsEvent>(),
            new FunctionUrlRequest { Body = Payload }.ReadBody<SnsEvent>(),
            new VpcLatticeV1Request { Body = Payload }.ReadBody<SnsEvent>(),
            new VpcLatticeV2Request { Body = Payload }.ReadBody<SnsEvent>(),
        }.Should().OnlyContain(read => read == expected);
    }
}
