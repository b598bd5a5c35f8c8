using System.Text.Json;
using LambdaEvents.Cdk;

namespace LambdaEvents.Tests.Cdk;

public sealed class CdkRequestTests
{
    [Fact]
    public void What_onEvent_adds_of_its_own_reaches_isComplete()
    {
        var response = new CdkOnEventResponse { PhysicalResourceId = "p-1", UnknownMembers = [new("JobId", JsonElement.Parse("17"))] };
        response.ToJson().Should().Be("""{"PhysicalResourceId":"p-1","JobId":17}""");

        var request = LambdaJson.Deserialize<CdkIsCompleteRequest>("""{"RequestType":"Create","PhysicalResourceId":"p-1","JobId":17}""");
        request.UnknownMembers["JobId"].GetInt32().Should().Be(17);
    }
}
