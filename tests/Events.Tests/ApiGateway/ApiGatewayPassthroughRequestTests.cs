using LambdaEvents.ApiGateway;
using LambdaEvents.S3;

namespace LambdaEvents.Tests.ApiGateway;

public sealed class ApiGatewayPassthroughRequestTests
{
    private const string Json = """{"body-json":{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"b"},"params":{"path":{"id":"17"},"querystring":{"page":"2"},"header":{"Accept":"*/*"}},"stage-variables":{},"context":{"http-method":"POST"}}""";

    [Fact]
    public void A_typed_body_is_read_and_written()
    {
        var request = LambdaJson.Deserialize<ApiGatewayPassthroughRequest<S3TestEvent>>(Json);

        request.Body!.Bucket.Should().Be("b");
        request.Params.Headers["accept"].Should().Be("*/*");
        request.Context.HttpMethod.Should().Be("POST");
        request.ToJson().Should().Be(Json);
    }

    [Fact]
    public void A_free_body_reads_as_a_type_of_a_users_own() =>
        LambdaJson.Deserialize<ApiGatewayPassthroughRequest>(Json.Replace("""{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"b"}""", """{"id":"a","total":1.50}""", StringComparison.Ordinal))
            .ReadBody(UserContext.Default.Purchase).Should().Be(new Purchase("a", 1.50m));
}
