using System.Text;
using System.Text.Json;
using LambdaEvents.CloudFormation;

namespace LambdaEvents.Tests.CloudFormation;

public sealed class CloudFormationCustomResourceResponseTests
{
    private static readonly CloudFormationCustomResourceRequest Create = new()
    {
        RequestType = CloudFormationRequestTypes.Create,
        StackId = "arn:stack",
        RequestId = "r-1",
        LogicalResourceId = "Index",
    };

    private static readonly CloudFormationCustomResourceRequest Update = Create with { RequestType = CloudFormationRequestTypes.Update, PhysicalResourceId = "p-1" };

    [Fact]
    public void Success_repeats_the_request_and_is_the_body_of_the_put()
    {
        var response = CloudFormationCustomResourceResponse.Success(Create, "p-1", JsonElement.Parse("""{"Endpoint":"https://example.com","Shards":3}"""));

        Encoding.UTF8.GetString(LambdaJson.SerializeToUtf8Bytes(response)).Should().Be(
            """{"Status":"SUCCESS","PhysicalResourceId":"p-1","StackId":"arn:stack","RequestId":"r-1","LogicalResourceId":"Index","Data":{"Endpoint":"https://example.com","Shards":3}}""");
    }

    [Fact]
    public void An_update_keeps_its_physical_id() => CloudFormationCustomResourceResponse.Success(Update).PhysicalResourceId.Should().Be("p-1");

    [Fact]
    public void An_update_may_replace_the_resource() => CloudFormationCustomResourceResponse.Success(Update, "p-2").PhysicalResourceId.Should().Be("p-2");

    [Fact]
    public void A_new_resource_without_an_id_takes_that_of_its_request() => CloudFormationCustomResourceResponse.Success(Create).PhysicalResourceId.Should().Be("r-1");

    [Fact]
    public void A_failure_has_its_reason_and_no_data() => CloudFormationCustomResourceResponse.Failed(Update, "No room.").ToJson().Should().Be(
        """{"Status":"FAILED","Reason":"No room.","PhysicalResourceId":"p-1","StackId":"arn:stack","RequestId":"r-1","LogicalResourceId":"Index"}""");

    [Fact]
    public void A_failed_creation_is_rolled_back_by_the_id_of_its_request_or_the_one_that_is_given()
    {
        CloudFormationCustomResourceResponse.Failed(Create, "No room.").PhysicalResourceId.Should().Be("r-1");
        CloudFormationCustomResourceResponse.Failed(Create, "No room.", "half-made").PhysicalResourceId.Should().Be("half-made");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_failure_without_a_reason_cannot_be_built(string text) =>
        FluentActions.Invoking(() => CloudFormationCustomResourceResponse.Failed(Update, text)).Should().Throw<ArgumentException>().WithParameterName("reason");

    [Fact]
    public void Data_is_not_printed() =>
        CloudFormationCustomResourceResponse.Success(Create, data: JsonElement.Parse("""{"Password":"hunter2"}""")).ToString().Should().Contain("Data = ***").And.NotContain("hunter2");
}
