using LambdaEvents.AppSync;

namespace LambdaEvents.Tests.AppSync;

public sealed class AppSyncIdentityTests
{
    [Theory]
    [InlineData("""{"accountId":"1","cognitoIdentityId":null,"sourceIp":["a"],"userArn":"arn:aws:iam::1:user/ada","username":"ada"}""", AppSyncIdentityKind.Iam)]
    [InlineData("""{"accountId":"1","cognitoIdentityId":"eu-west-1:5a","sourceIp":["a"]}""", AppSyncIdentityKind.Iam)]
    [InlineData("""{"claims":{},"defaultAuthStrategy":"ALLOW","groups":null,"issuer":"i","sourceIp":["a"],"sub":"s","username":"ada"}""", AppSyncIdentityKind.Cognito)]
    [InlineData("""{"sub":"s","username":"ada"}""", AppSyncIdentityKind.Cognito)]
    [InlineData("""{"claims":{"sub":"s"},"issuer":"i","sub":"s"}""", AppSyncIdentityKind.Oidc)]
    [InlineData("""{"resolverContext":{}}""", AppSyncIdentityKind.Lambda)]
    [InlineData("""{"handlerContext":{"plan":"gold"}}""", AppSyncIdentityKind.Lambda)]
    [InlineData("""{"sourceIp":["a"]}""", AppSyncIdentityKind.Unknown)]
    public void The_members_tell_the_kind(string json, AppSyncIdentityKind kind) => LambdaJson.Deserialize<AppSyncIdentity>(json).Kind.Should().Be(kind);

    [Fact]
    public void A_claim_is_found_by_its_name()
    {
        var identity = LambdaJson.Deserialize<AppSyncIdentity>("""{"claims":{"email_verified":true,"cognito:username":"ada"},"sub":"s"}""");

        identity.FindClaim("cognito:username")!.Value.GetString().Should().Be("ada");
        identity.FindClaim("email_verified")!.Value.GetBoolean().Should().BeTrue();
        identity.FindClaim("email").Should().BeNull();
        new AppSyncIdentity().FindClaim("email").Should().BeNull();
    }
}
