using System.Text.Json;
using LambdaEvents.Cognito;

namespace LambdaEvents.Tests.Cognito;

public sealed class CognitoPreTokenGenerationV2EventTests
{
    private const string Arrived =
        """{"version":"2","request":{"groupConfiguration":{"groupsToOverride":["a"],"iamRolesToOverride":[],"preferredRole":"p"}}""" +
        ""","response":{"claimsAndScopeOverrideDetails":null}}""";

    private static readonly string[] Roles = ["reader", "writer"];

    [Fact]
    public void Both_tokens_are_changed_in_one_expression() =>
        Response(Read()
                .WithClaim("tenant", "acme")
                .WithIdTokenClaim("beta", true)
                .WithAccessTokenClaim("level", 3)
                .WithAccessTokenClaim("roles", Roles)
                .WithoutIdTokenClaims("email")
                .WithoutAccessTokenClaims("device_key")
                .WithScopes("orders/read")
                .WithScopes("orders/write")
                .WithoutScopes("aws.cognito.signin.user.admin"))
            .Should().Be(
                """{"claimsAndScopeOverrideDetails":{"idTokenGeneration":{"claimsToAddOrOverride":{"tenant":"acme","beta":true}""" +
                ""","claimsToSuppress":["email"]},"accessTokenGeneration":{"claimsToAddOrOverride":{"tenant":"acme","level":3""" +
                ""","roles":["reader","writer"]},"claimsToSuppress":["device_key"],"scopesToAdd":["orders/read","orders/write"]""" +
                ""","scopesToSuppress":["aws.cognito.signin.user.admin"]}}}""");

    [Fact]
    public void A_claim_may_be_any_JSON() =>
        Response(Read().WithIdTokenClaim("limits", JsonElement.Parse("""{"daily":1.5}""")).WithIdTokenClaim("limits", JsonElement.Parse("""{"daily":2}""")))
            .Should().Be("""{"claimsAndScopeOverrideDetails":{"idTokenGeneration":{"claimsToAddOrOverride":{"limits":{"daily":2}}}}}""");

    [Fact]
    public void Groups_are_left_out_unless_they_are_set() => Read().WithScopes("orders/read").ToJson().Should().NotContain("groupOverrideDetails");

    [Fact]
    public void Groups_of_the_request_stay() =>
        Response(Read().WithRequestGroups())
            .Should().Be(
                """{"claimsAndScopeOverrideDetails":{"groupOverrideDetails":{"groupsToOverride":["a"],"iamRolesToOverride":[]""" +
                ""","preferredRole":"p"}}}""");

    [Fact]
    public void Other_groups_keep_the_role_that_was_given() =>
        Response(Read().WithRequestGroups().WithGroups("b", "c"))
            .Should().Be(
                """{"claimsAndScopeOverrideDetails":{"groupOverrideDetails":{"groupsToOverride":["b","c"],"iamRolesToOverride":[]""" +
                ""","preferredRole":"p"}}}""");

    private static CognitoPreTokenGenerationV2Event Read() => LambdaJson.Deserialize<CognitoPreTokenGenerationV2Event>(Arrived);

    private static string Response(CognitoPreTokenGenerationV2Event answer)
    {
        answer.Request.Should().Be(Read().Request);
        answer.Version.Should().Be("2");
        return answer.Response.ToJson();
    }
}
