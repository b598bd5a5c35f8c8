using System.Text.Json;
using LambdaEvents.CloudFormation;

namespace LambdaEvents.Tests.CloudFormation;

public sealed class CloudFormationMacroResponseTests
{
    private static readonly CloudFormationMacroRequest Request = LambdaJson.Deserialize<CloudFormationMacroRequest>(
        """{"fragment":{"Type":"AWS::S3::Bucket"},"requestId":"r-1","templateParameterValues":{"Name":"images","Zones":["a","b"]}}""");

    [Fact]
    public void A_success_repeats_the_request_id() =>
        CloudFormationMacroResponse.Success(Request, JsonElement.Parse("""{"Type":"AWS::SQS::Queue"}""")).ToJson()
            .Should().Be("""{"requestId":"r-1","status":"success","fragment":{"Type":"AWS::SQS::Queue"}}""");

    [Fact]
    public void A_macro_that_changes_nothing_gives_the_fragment_back() =>
        CloudFormationMacroResponse.Success(Request, Request.Fragment).ToJson().Should().Be("""{"requestId":"r-1","status":"success","fragment":{"Type":"AWS::S3::Bucket"}}""");

    [Fact]
    public void A_failure_says_why() =>
        CloudFormationMacroResponse.Failed(Request, "No name.").ToJson().Should().Be("""{"requestId":"r-1","status":"failure","errorMessage":"No name."}""");

    [Fact]
    public void A_list_parameter_is_a_list_and_a_text_is_one_text()
    {
        Request.TemplateParameterValues["Name"].Should().Equal("images");
        Request.TemplateParameterValues["Zones"].Should().Equal("a", "b");
    }
}
