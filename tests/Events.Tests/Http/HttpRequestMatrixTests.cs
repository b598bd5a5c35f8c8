using LambdaEvents.Http;

namespace LambdaEvents.Tests.Http;

public sealed class HttpRequestMatrixTests
{
    public static TheoryData<HttpIntegration> Integrations =>
        [.. Enum.GetValues<HttpIntegration>().Where(integration => integration != HttpIntegration.WebSocketApi)];

    [Theory]
    [MemberData(nameof(Integrations))]
    public void Every_integration_gives_the_same_request(HttpIntegration integration)
    {
        var request = HttpRequests.Of(integration);

        request.Integration.Should().Be(integration);
        request.Method.Should().Be("POST");
        request.Path.Should().Be("/orders/Jürgen M");
        request.PathSegments.Should().Equal("orders", "Jürgen M");
        request.Query.Should().Equal(HttpValues.CaseSensitive([new("page", "1"), new("page", "2"), new("q", "a b c")]));
        request.Headers.SplitValues("ACCEPT").Should().Equal("text/html", "application/json");
        request.Headers["Content-Type"].Should().Be("application/json");
        request.Headers.GetValues("x-tenant").Should().Equal("blue");
        request.Cookies.Should().Equal(HttpValues.CaseSensitive([new("session", "not-a-real-session"), new("theme", "dark")]));
        request.SourceIp.Should().Be("203.0.113.24");
        request.GetBodyText().Should().Be("""{"quantity":2}""");
        request.GetBodyBytes().Should().Equal("""{"quantity":2}"""u8.ToArray());
        request.ReadBody(UserContext.Default.Purchase).Should().Be(new Purchase(null!, 0));
    }

    [Theory]
    [InlineData(HttpIntegration.RestApi, "/shop/orders/J%C3%BCrgen%20M", "https", "api.example.com", "c6af9ac6-7b61-11e6-9a41-93e8deadbeef")]
    [InlineData(HttpIntegration.HttpApiV1, "/prod/orders/Jürgen M", "https", "api.example.com", "c6af9ac6-7b61-11e6-9a41-93e8deadbeef")]
    [InlineData(HttpIntegration.HttpApiV2, "/prod/orders/Jürgen M", "https", "api.example.com", "JKJaXmPLvHcESHA=")]
    [InlineData(HttpIntegration.FunctionUrl, "/orders/J%C3%BCrgen%20M", "https", "a1b2c3d4e5f6.lambda-url.eu-west-1.on.aws", "e1506fd5-9e7b-434f-bd42-4f8fa224b599")]
    [InlineData(HttpIntegration.ApplicationLoadBalancer, "/orders/J%C3%BCrgen%20M", "https", "api.example.com", null)]
    [InlineData(HttpIntegration.VpcLatticeV1, "/orders/J%C3%BCrgen%20M", null, "api.example.com", null)]
    [InlineData(HttpIntegration.VpcLatticeV2, "/orders/J%C3%BCrgen%20M", null, "api.example.com", "6ccfc913-b027-4fdc-be66-a07809329ee3")]
    public void What_the_integrations_tell_apart_stays_apart(HttpIntegration integration, string rawPath, string? scheme, string host, string? requestId)
    {
        var request = HttpRequests.Of(integration);

        request.RawPath.Should().Be(rawPath);
        request.Scheme.Should().Be(scheme);
        request.Host.Should().Be(host);
        request.RequestId.Should().Be(requestId);
        request.HasMultiValueHeaders.Should().Be(integration is HttpIntegration.RestApi or HttpIntegration.HttpApiV1 or HttpIntegration.ApplicationLoadBalancer);
    }

    [Fact]
    public void A_WebSocket_connects_as_a_request()
    {
        var request = HttpRequests.Of(HttpIntegration.WebSocketApi);

        (request.Integration, request.Method, request.Path, request.RawPath).Should().Be((HttpIntegration.WebSocketApi, "GET", "/", ""));
        request.Query["token"].Should().Be("not-a-real-token");
        request.Headers["sec-websocket-version"].Should().Be("13");
        request.Cookies.Should().BeEmpty();
        request.PathSegments.Should().BeEmpty();
        (request.Scheme, request.Host, request.SourceIp, request.RequestId)
            .Should().Be(("wss", "w1x2y3z4a5.execute-api.eu-west-1.amazonaws.com", "203.0.113.24", "R1koeHsUtjMFbRw="));
        request.HasMultiValueHeaders.Should().BeTrue();
        request.GetBodyBytes().Should().BeNull();
    }
}
