using LambdaEvents.CloudFront;

namespace LambdaEvents.Tests.CloudFront;

public sealed class CloudFrontResultTests
{
    private const string Request = """{"clientIp":"203.0.113.178","headers":{},"method":"GET","querystring":"","uri":"/","new":[1]}""";

    private const string Event = $$$"""{"Records":[{"cf":{"config":{"distributionId":"E"},"request":{{{Request}}}}}]}""";

    [Theory]
    [InlineData("/", Request)]
    [InlineData("/fr", """{"clientIp":"203.0.113.178","headers":{},"method":"GET","querystring":"","uri":"/fr","new":[1]}""")]
    public void A_request_goes_on_as_it_came_but_for_what_was_changed(string uri, string expected)
    {
        var request = LambdaJson.Deserialize<CloudFrontEvent>(Event).Records[0].Cf.Request!;

        CloudFrontRequestResult result = request with { Uri = uri };

        result.Request!.Uri.Should().Be(uri);
        result.Response.Should().BeNull();
        result.ToJson().Should().Be(expected);
    }

    [Fact]
    public void A_response_is_given_instead()
    {
        CloudFrontRequestResult result = new CloudFrontResultResponse { Status = "403", Body = "No", Headers = default(ValueMap<ValueList<CloudFrontHeader>>).WithHeader("Content-Type", "text/plain") };

        result.Request.Should().BeNull();
        result.ToJson().Should().Be("""{"body":"No","headers":{"content-type":[{"key":"Content-Type","value":"text/plain"}]},"status":"403"}""");
    }

    [Theory]
    [InlineData("""{"status":"200"}""")]
    [InlineData("""{"body":"x","Status":200}""")]
    [InlineData("""{"body":"x","bodyEncoding":"text"}""")]
    public void A_result_with_a_status_reads_as_a_response(string json) => LambdaJson.Deserialize<CloudFrontRequestResult>(json).Response.Should().NotBeNull();

    [Theory]
    [InlineData(Request)]
    [InlineData("{}")]
    public void Any_other_result_reads_as_a_request(string json) => LambdaJson.Deserialize<CloudFrontRequestResult>(json).Request.Should().NotBeNull();

    [Fact]
    public void A_large_result_reads_as_well()
    {
        var json = $$"""{"body":"{{new string('x', 300_000)}}","headers":{"a":[{"value":"b"}]},"status":"200"}""";

        var result = LambdaJson.Deserialize<CloudFrontRequestResult>(json);

        result.Response!.Body.Should().HaveLength(300_000);
        result.Response.Headers.FindValue("A").Should().Be("b");
        result.ToJson().Should().Be(json);
    }

    [Fact]
    public void Results_compare_by_value()
    {
        var request = LambdaJson.Deserialize<CloudFrontRequest>(Request);

        CloudFrontRequestResult.FromRequest(request).Should().Be(LambdaJson.Deserialize<CloudFrontRequestResult>(Request));
        CloudFrontRequestResult.FromRequest(request).Should().NotBe(CloudFrontRequestResult.FromResponse(new CloudFrontResultResponse { Status = "200" }));
    }

    [Fact]
    public void A_payload_without_anything_of_a_result_is_stopped() =>
        FluentActions.Invoking(() => LambdaJson.Deserialize<CloudFrontRequestResult>("""{"Records":[]}""")).Should().Throw<PayloadMismatchException>();

    [Fact]
    public void A_check_names_what_a_result_lacks() =>
        PayloadCheck.Run<CloudFrontRequestResult>("""{"body":"x","bodyEncoding":"text","more":1}"""u8)
            .Select(deviation => $"{deviation.Kind} {deviation.Path}").Should().BeEquivalentTo("Missing $.status", "Unknown $.more");

    [Fact]
    public void A_response_that_was_there_is_given_back_with_what_it_had()
    {
        var response = LambdaJson.Deserialize<CloudFrontResponse>("""{"headers":{"age":[{"key":"Age","value":"1"}]},"status":"404","statusDescription":"Not Found","new":true}""");

        var result = CloudFrontResultResponse.FromResponse(response) with { Status = "200" };

        result.ToJson().Should().Be("""{"headers":{"age":[{"key":"Age","value":"1"}]},"status":"200","statusDescription":"Not Found","new":true}""");
    }
}
