using LambdaEvents.Iam;

namespace LambdaEvents.Tests.Iam;

public sealed class IamPolicyDocumentTests
{
    [Fact]
    public void A_policy_is_built_in_one_expression()
    {
        var policy = IamPolicyDocument.Of(
            IamPolicyStatement.Allow("execute-api:Invoke", ["arn:a", "arn:b"]).When("IpAddress", "aws:SourceIp", ["203.0.113.0/24", "198.51.100.0/24"]),
            IamPolicyStatement.Deny(["execute-api:Invoke", "execute-api:ManageConnections"], "arn:c"));

        policy.ToJson().Should().Be(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"execute-api:Invoke","Resource":["arn:a","arn:b"],"Condition":{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","198.51.100.0/24"]}}},"""
            + """{"Effect":"Deny","Action":["execute-api:Invoke","execute-api:ManageConnections"],"Resource":"arn:c"}]}""");
    }

    [Fact]
    public void One_permission_and_one_denial_need_no_statement()
    {
        IamPolicyDocument.Allow("iot:Connect", "*").Should().Be(IamPolicyDocument.Of(IamPolicyStatement.Allow("iot:Connect", "*")));
        IamPolicyDocument.Deny("iot:Connect", "*").Should().Be(IamPolicyDocument.Of(IamPolicyStatement.Deny("iot:Connect", "*")));
        IamPolicyDocument.Allow("iot:Connect", "*").Should().NotBe(IamPolicyDocument.Deny("iot:Connect", "*"));
    }

    [Fact]
    public void Conditions_are_collected_by_operator_and_key()
    {
        var statement = IamPolicyStatement.Allow("a", "r").When("StringEquals", "k1", "v1").When("Bool", "k2", "true").When("StringEquals", "k3", "v3").When("StringEquals", "k1", "v4");

        statement.ToJson().Should().Be("""{"Effect":"Allow","Action":"a","Resource":"r","Condition":{"StringEquals":{"k1":"v4","k3":"v3"},"Bool":{"k2":"true"}}}""");
    }

    [Fact]
    public void Numbers_and_booleans_in_conditions_are_read_as_text_and_stay_as_they_are()
    {
        const string Json = """{"Statement":[{"Effect":"Allow","Action":"a","Resource":"r","Condition":{"Bool":{"aws:SecureTransport":true},"NumericLessThan":{"s3:max-keys":[10,20]}}}]}""";

        var policy = LambdaJson.Deserialize<IamPolicyDocument>(Json);

        policy.Statement[0].Condition!["Bool"]["aws:SecureTransport"].Should().Equal("true");
        policy.Statement[0].Condition!["NumericLessThan"]["s3:max-keys"].Should().Equal("10", "20");
        policy.ToJson().Should().Be(Json);
    }

    [Fact]
    public void A_statement_without_a_resource_cannot_be_made_by_mistake() =>
        FluentActions.Invoking(() => IamPolicyDocument.Allow("execute-api:Invoke", ((string?)null)!)).Should().Throw<ArgumentNullException>();
}
