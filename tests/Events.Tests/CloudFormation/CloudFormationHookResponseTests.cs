using System.Text.Json;
using LambdaEvents.CloudFormation;

namespace LambdaEvents.Tests.CloudFormation;

public sealed class CloudFormationHookResponseTests
{
    private static readonly CloudFormationHookRequest Request = new() { ClientRequestToken = "t-1" };

    [Fact]
    public void A_success_repeats_the_token() =>
        CloudFormationHookResponse.Success(Request, "Fine.").ToJson().Should().Be("""{"hookStatus":"SUCCESS","message":"Fine.","clientRequestToken":"t-1"}""");

    [Fact]
    public void A_failure_is_a_broken_rule_unless_it_says_otherwise()
    {
        CloudFormationHookResponse.Failed(Request, "Too much.").ToJson()
            .Should().Be("""{"hookStatus":"FAILED","errorCode":"NonCompliant","message":"Too much.","clientRequestToken":"t-1"}""");
        CloudFormationHookResponse.Failed(Request, "No network.", CloudFormationHookErrorCodes.InternalFailure).ErrorCode.Should().Be("InternalFailure");
    }

    [Fact]
    public void A_hook_in_progress_gives_its_context_along() =>
        CloudFormationHookResponse.InProgress(Request, 30, JsonElement.Parse("""{"ticket":"OPS-17"}""")).ToJson()
            .Should().Be("""{"hookStatus":"IN_PROGRESS","clientRequestToken":"t-1","callbackContext":{"ticket":"OPS-17"},"callbackDelaySeconds":30}""");

    [Fact]
    public void A_request_without_a_token_gets_a_response_without_one() =>
        CloudFormationHookResponse.Success(new CloudFormationHookRequest()).ToJson().Should().Be("""{"hookStatus":"SUCCESS"}""");

    [Fact]
    public void The_templates_behind_the_url_read_as_a_payload()
    {
        var payload = LambdaJson.Deserialize<CloudFormationHookPayload>(
            """{"template":"Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n","changedResources":[{"logicalResourceId":"Queue","resourceType":"AWS::SQS::Queue","action":"CREATE","beforeContext":null,"afterContext":"{\"Properties\":{}}"}]}""");

        payload.Template.Should().Be("Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n");
        payload.ChangedResources.Should().ContainSingle().Which.Action.Should().Be(CloudFormationHookActions.Create);
    }
}
