using LambdaEvents.ApiGateway;

namespace LambdaEvents.Tests.ApiGateway;

public sealed class ApiGatewayMethodArnTests
{
    private const string Api = "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5";

    [Theory]
    [InlineData("/prod/GET/orders/17", "prod", "GET", "/orders/17")]
    [InlineData("/prod/GET/a:b//c/", "prod", "GET", "/a:b//c/")]
    [InlineData("/*/GET/", "*", "GET", "/")]
    [InlineData("/$default/POST/orders", "$default", "POST", "/orders")]
    [InlineData("/prod/$connect", "prod", "$connect", "")]
    public void An_ARN_is_taken_apart_and_put_together(string resource, string stage, string method, string path)
    {
        ApiGatewayMethodArn.TryParse(Api + resource, out var arn).Should().BeTrue();

        arn.Should().Be(new ApiGatewayMethodArn
        {
            Partition = "aws",
            Region = "eu-west-1",
            AccountId = "123456789012",
            ApiId = "a1b2c3d4e5",
            Stage = stage,
            Method = method,
            Path = path,
        });
        arn!.ToString().Should().Be(Api + resource);
        arn.WholeStage.Should().Be($"{Api}/{stage}/*");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("prod/GET/orders")]
    [InlineData("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5")]
    [InlineData("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod")]
    [InlineData("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/")]
    [InlineData("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5//GET/orders")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function/prod/GET")]
    [InlineData("urn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/GET/")]
    public void What_is_no_ARN_of_a_method_is_refused(string? text)
    {
        ApiGatewayMethodArn.TryParse(text, out var arn).Should().BeFalse();

        arn.Should().BeNull();
    }

    [Fact]
    public void Every_authorizer_request_gives_its_ARN()
    {
        const string Text = Api + "/prod/GET/orders";

        new ApiGatewayTokenAuthorizerRequest { MethodArn = Text }.TryGetMethodArn(out var token).Should().BeTrue();
        new ApiGatewayRequestAuthorizerRequest { MethodArn = Text }.TryGetMethodArn(out var rest).Should().BeTrue();
        new ApiGatewayWebSocketAuthorizerRequest { MethodArn = Text }.TryGetMethodArn(out var webSocket).Should().BeTrue();
        new ApiGatewayHttpApiV2AuthorizerRequest { RouteArn = Text }.TryGetRouteArn(out var http).Should().BeTrue();

        new[] { token!.ToString(), rest!.ToString(), webSocket!.ToString(), http!.ToString() }.Should().AllBe(Text);
    }

    [Fact]
    public void A_request_without_an_ARN_gives_none() =>
        new ApiGatewayTokenAuthorizerRequest().TryGetMethodArn(out _).Should().BeFalse();
}
