using LambdaEvents.Cognito;

namespace LambdaEvents.Tests.Cognito;

public sealed class CognitoPreTokenGenerationEventTests
{
    private const string Arrived =
        """{"version":"1","request":{"groupConfiguration":{"groupsToOverride":["a","b"],"iamRolesToOverride":["r"]""" +
        ""","preferredRole":null}},"response":{"claimsOverrideDetails":null}}""";

    [Fact]
    public void Claims_are_changed_in_one_expression() =>
        Response(Read().WithClaim("tenant", "acme").WithClaim("plan", "pro").WithoutClaims("email", "phone_number").WithoutClaims("birthdate"))
            .Should().Be(
                """{"claimsOverrideDetails":{"claimsToAddOrOverride":{"tenant":"acme","plan":"pro"}""" +
                ""","claimsToSuppress":["email","phone_number","birthdate"]}}""");

    [Fact]
    public void A_claim_takes_the_place_of_one_of_its_name() =>
        Response(Read().WithClaim("tenant", "acme").WithClaim("plan", "pro").WithClaim("tenant", "other"))
            .Should().Be("""{"claimsOverrideDetails":{"claimsToAddOrOverride":{"tenant":"other","plan":"pro"}}}""");

    [Fact]
    public void Groups_are_left_out_unless_they_are_set() => Read().WithClaim("tenant", "acme").ToJson().Should().NotContain("groupOverrideDetails");

    [Fact]
    public void Groups_of_the_request_stay() =>
        Response(Read().WithRequestGroups())
            .Should().Be("""{"claimsOverrideDetails":{"groupOverrideDetails":{"groupsToOverride":["a","b"],"iamRolesToOverride":["r"]}}}""");

    [Fact]
    public void Other_groups_keep_the_roles_that_were_given() =>
        Response(Read().WithRequestGroups().WithGroups("a"))
            .Should().Be("""{"claimsOverrideDetails":{"groupOverrideDetails":{"groupsToOverride":["a"],"iamRolesToOverride":["r"]}}}""");

    [Fact]
    public void No_groups_take_all_away() =>
        Response(Read().WithGroups()).Should().Be("""{"claimsOverrideDetails":{"groupOverrideDetails":{"groupsToOverride":[]}}}""");

    [Fact]
    public void Members_of_groups_that_are_not_known_stay_too()
    {
        var groups = LambdaJson.Deserialize<CognitoGroupConfiguration>("""{"groupsToOverride":["a"],"iamRolesToOverride":[],"precedence":3}""");

        groups.ToOverrideDetails().ToJson().Should().Be("""{"groupsToOverride":["a"],"iamRolesToOverride":[],"precedence":3}""");
    }

    private static CognitoPreTokenGenerationEvent Read() => LambdaJson.Deserialize<CognitoPreTokenGenerationEvent>(Arrived);

    private static string Response(CognitoPreTokenGenerationEvent answer)
    {
        answer.Request.Should().Be(Read().Request);
        answer.Version.Should().Be("1");
        return answer.Response.ToJson();
    }
}
