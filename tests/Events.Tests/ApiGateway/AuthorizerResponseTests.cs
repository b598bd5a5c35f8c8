using System.Text.Json;
using LambdaEvents.ApiGateway;

namespace LambdaEvents.Tests.ApiGateway;

public sealed class AuthorizerResponseTests
{
    private const string MethodArn = "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/GET/orders";

    [Fact]
    public void Allow_is_a_policy_for_one_method() =>
        ApiGatewayAuthorizerResponse.Allow("user|a", MethodArn).ToJson().Should().Be(Response("Allow", $"\"{MethodArn}\""));

    [Fact]
    public void Deny_is_a_policy_for_one_method() =>
        ApiGatewayAuthorizerResponse.Deny("user|a", MethodArn).ToJson().Should().Be(Response("Deny", $"\"{MethodArn}\""));

    [Fact]
    public void Several_methods_are_a_list() =>
        ApiGatewayAuthorizerResponse.Allow("user|a", ["a", "b"]).ToJson().Should().Be(Response("Allow", "[\"a\",\"b\"]"));

    [Fact]
    public void A_whole_stage_is_allowed_by_the_ARN_of_the_request()
    {
        new ApiGatewayTokenAuthorizerRequest { MethodArn = MethodArn }.TryGetMethodArn(out var arn);

        ApiGatewayAuthorizerResponse.Allow("user|a", arn!.WholeStage).PolicyDocument.Statement[0].Resource
            .Should().Equal("arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/prod/*");
    }

    [Fact]
    public void Context_keeps_the_kinds_of_its_values()
    {
        const string Context = """{"tenant":"b\"lü","level":3,"rate":0.10,"beta":true,"old":false,"scopes":["r","w"]}""";

        var policy = ApiGatewayAuthorizerResponse.Allow("user|a", MethodArn)
            .WithContext("tenant", "b\"lü").WithContext("level", 3).WithContext("rate", 0.10m).WithContext("beta", true).WithContext("old", false)
            .WithContext("scopes", JsonElement.Parse("""["r","w"]"""));
        var simple = new ApiGatewaySimpleAuthorizerResponse { IsAuthorized = true }
            .WithContext("tenant", "b\"lü").WithContext("level", 3).WithContext("rate", 0.10m).WithContext("beta", true).WithContext("old", false)
            .WithContext("scopes", JsonElement.Parse("""["r","w"]"""));

        var expected = JsonElement.Parse(Context);
        JsonElement.DeepEquals(JsonElement.Parse(policy.ToJson()).GetProperty("context"), expected).Should().BeTrue();
        JsonElement.DeepEquals(JsonElement.Parse(simple.ToJson()).GetProperty("context"), expected).Should().BeTrue();
        policy.Context!["rate"].GetRawText().Should().Be("0.10");
    }

    [Fact]
    public void Context_of_the_same_name_is_replaced() =>
        new ApiGatewaySimpleAuthorizerResponse { IsAuthorized = true }.WithContext("tenant", "red").WithContext("tenant", "blue").ToJson()
            .Should().Be("""{"isAuthorized":true,"context":{"tenant":"blue"}}""");

    [Fact]
    public void The_API_key_is_not_printed() =>
        (ApiGatewayAuthorizerResponse.Allow("user|a", MethodArn) with { UsageIdentifierKey = "not-a-real-key" }).ToString().Should().NotContain("not-a-real-key");

    private static string Response(string effect, string resource) =>
        $$$"""{"principalId":"user|a","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"{{{effect}}}","Action":"execute-api:Invoke","Resource":{{{resource}}}}]}}""";
}
