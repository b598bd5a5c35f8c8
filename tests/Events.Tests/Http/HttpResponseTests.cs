using System.Buffers;
using System.Text;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.Http;
using LambdaEvents.Sns;

namespace LambdaEvents.Tests.Http;

public sealed class HttpResponseTests
{
    private const string Joined = """
        "headers":{"Content-Type":"text/plain; charset=utf-8","Vary":"Accept, Origin"}
        """;

    private const string Lists = """
        "multiValueHeaders":{"Vary":["Accept","Origin"],"Set-Cookie":["a=1; Secure","b=2"]}
        """;

    private static readonly HttpResponse Response = HttpResponse.Text("hello", statusCode: 201).WithHeader("Vary", "Accept", "Origin").WithCookie("a=1; Secure").WithCookie("b=2");

    [Theory]
    [InlineData(HttpIntegration.RestApi, $$"""{"statusCode":201,"headers":{"Content-Type":"text/plain; charset=utf-8"},{{Lists}},"body":"hello","isBase64Encoded":false}""")]
    [InlineData(HttpIntegration.HttpApiV1, $$"""{"statusCode":201,"headers":{"Content-Type":"text/plain; charset=utf-8"},{{Lists}},"body":"hello","isBase64Encoded":false}""")]
    [InlineData(HttpIntegration.WebSocketApi, $$"""{"statusCode":201,"headers":{"Content-Type":"text/plain; charset=utf-8"},{{Lists}},"body":"hello","isBase64Encoded":false}""")]
    [InlineData(HttpIntegration.HttpApiV2, $$"""{"statusCode":201,{{Joined}},"cookies":["a=1; Secure","b=2"],"body":"hello","isBase64Encoded":false}""")]
    [InlineData(HttpIntegration.FunctionUrl, $$"""{"statusCode":201,{{Joined}},"body":"hello","cookies":["a=1; Secure","b=2"],"isBase64Encoded":false}""")]
    [InlineData(HttpIntegration.ApplicationLoadBalancer, """{"statusCode":201,"statusDescription":"201 Created","multiValueHeaders":{"Content-Type":["text/plain; charset=utf-8"],"Vary":["Accept","Origin"],"Set-Cookie":["a=1; Secure","b=2"]},"body":"hello","isBase64Encoded":false}""")]
    public void Every_integration_gets_the_response_that_it_takes(HttpIntegration integration, string expected) =>
        Write(Response, HttpRequests.Of(integration)).Should().Be(expected);

    [Theory]
    [InlineData(HttpIntegration.VpcLatticeV1)]
    [InlineData(HttpIntegration.VpcLatticeV2)]
    public void VPC_Lattice_takes_one_cookie(HttpIntegration integration)
    {
        var request = HttpRequests.Of(integration);
        var response = Response with { Cookies = ["a=1"] };

        Write(response, request).Should().Be("""{"isBase64Encoded":false,"statusCode":201,"statusDescription":"201 Created","headers":{"Content-Type":"text/plain; charset=utf-8","Vary":"Accept, Origin","Set-Cookie":"a=1"},"body":"hello"}""");
        Response.Invoking(it => Write(it, request)).Should().Throw<InvalidOperationException>().WithMessage("*2 cookies*VPC Lattice*");
    }

    [Fact]
    public void A_load_balancer_without_multi_value_headers_takes_one_cookie_and_joined_headers()
    {
        var request = new AlbRequest { Headers = [] };
        var response = Response with { Cookies = ["a=1"] };

        var alb = response.ToAlb(request);

        alb.MultiValueHeaders.Should().BeNull();
        alb.Headers.Should().Equal(new Dictionary<string, string> { ["Content-Type"] = "text/plain; charset=utf-8", ["Vary"] = "Accept, Origin", ["Set-Cookie"] = "a=1" });
        Response.Invoking(it => it.ToAlb(request)).Should().Throw<InvalidOperationException>().WithMessage("*multi-value headers*");
    }

    [Fact]
    public void An_answer_without_a_body_has_no_nulls_and_what_a_load_balancer_asks_for() =>
        Write(HttpResponse.Empty(), new AlbRequest()).Should().Be("""{"statusCode":204,"statusDescription":"204 No Content","headers":{},"isBase64Encoded":false}""");

    [Fact]
    public void One_cookie_is_one_header_of_a_REST_API() =>
        HttpResponse.Empty().WithCookie("a=1").ToRestApi().ToJson().Should().Be("""{"statusCode":204,"headers":{"Set-Cookie":"a=1"},"isBase64Encoded":false}""");

    [Fact]
    public void A_cookie_among_the_headers_is_a_cookie()
    {
        var response = HttpResponse.Empty().WithHeader("set-cookie", "a=1", "b=2").WithCookie("c=3");

        response.ToHttpApi().Cookies.Should().Equal("a=1", "b=2", "c=3");
        response.ToHttpApi().Headers.Should().BeEmpty();
        response.ToRestApi().MultiValueHeaders!["Set-Cookie"].Should().Equal("a=1", "b=2", "c=3");
        HttpResponse.Empty().ToFunctionUrl().Cookies.Should().BeNull();
    }

    [Fact]
    public void Bytes_go_as_base64()
    {
        var response = HttpResponse.Bytes([0, 1, 255], "image/png");

        response.ToRestApi().Should().Be(new ApiGatewayProxyResponse { StatusCode = 200, Headers = [new("Content-Type", "image/png")], Body = "AAH/", IsBase64Encoded = true });
    }

    [Fact]
    public void Json_redirects_and_other_statuses_are_made_at_once()
    {
        HttpResponse.Json(new Purchase("a", 1), UserContext.Default.Purchase, 201).Should()
            .Be(new HttpResponse { StatusCode = 201, Headers = HttpValues.IgnoringCase([new("content-type", "application/json")]), Body = """{"id":"a","total":1}""" });
        HttpResponse.Json(new SnsEvent { Records = [] }).Body.Should().Be("""{"Records":[]}""");
        HttpResponse.Redirect("/login").Headers["location"].Should().Be("/login");
        HttpResponse.Redirect("/login").StatusCode.Should().Be(302);
        HttpResponse.Empty(599).ToVpcLattice().StatusDescription.Should().BeNull();
        HttpResponse.Empty(404).ToVpcLattice().StatusDescription.Should().Be("404 Not Found");
    }

    [Fact]
    public void A_header_that_is_set_again_replaces_the_first() =>
        HttpResponse.Text("a").WithHeader("content-type", "text/css").Headers.GetValues("Content-Type").Should().Equal("text/css");

    [Theory]
    [InlineData("A b", "1")]
    [InlineData("", "1")]
    [InlineData("A:", "1")]
    [InlineData("A\r\nB", "1")]
    [InlineData("A", "1\r\nSet-Cookie: b=2")]
    [InlineData("A", "1\n")]
    [InlineData("A", "1\0")]
    public void Headers_cannot_smuggle_others(string name, string value)
    {
        HttpResponse.Empty().Invoking(it => it.WithHeader(name, value)).Should().Throw<ArgumentException>();
        HttpResponse.Empty().Invoking(it => it with { Headers = HttpValues.CaseSensitive([new(name, value)]) }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Cookies_and_locations_cannot_smuggle_headers()
    {
        HttpResponse.Empty().Invoking(it => it.WithCookie("a=1\r\nX: y")).Should().Throw<ArgumentException>();
        HttpResponse.Empty().Invoking(it => it with { Cookies = ["a\n"] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => HttpResponse.Redirect("/\r\nX: y")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(99)]
    [InlineData(600)]
    public void A_status_has_three_digits(int statusCode) =>
        FluentActions.Invoking(() => HttpResponse.Empty(statusCode)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_header_without_a_value_is_refused() => HttpResponse.Empty().Invoking(it => it.WithHeader("A")).Should().Throw<ArgumentException>();

    [Fact]
    public void Bodies_and_cookies_are_not_printed() =>
        Response.ToString().Should().Be("HttpResponse { StatusCode = 201, Headers = [Content-Type, Vary] }");

    private static string Write(HttpResponse response, IHttpRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        response.WriteFor(request, buffer);
        response.WriteFor(request, stream);
        stream.ToArray().Should().Equal(buffer.WrittenSpan.ToArray());
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
