using System.Text.Json;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Http;
using LambdaEvents.Sns;
using LambdaEvents.VpcLattice;

namespace LambdaEvents.Tests.Http;

public sealed class HostileHttpRequestTests
{
    private const string Nulls = """
        {
          "headers":null,"multiValueHeaders":null,"queryStringParameters":null,"multiValueQueryStringParameters":null,"query_string_parameters":null,
          "cookies":null,"body":null,"path":null,"rawPath":null,"raw_path":null,"requestContext":null,"isBase64Encoded":null
        }
        """;

    private const string NullsInside = """
        {
          "headers":{"a":null},"multiValueHeaders":{"a":null,"b":[null,"c"]},"queryStringParameters":{"a":null},"multiValueQueryStringParameters":{"a":null,"b":[null]},
          "query_string_parameters":{"a":null},"cookies":[null],"requestContext":{"http":null,"identity":null,"elb":null}
        }
        """;

    private static readonly Func<string, IHttpRequest>[] Readers =
    [
        LambdaJson.Deserialize<ApiGatewayProxyRequest>,
        LambdaJson.Deserialize<ApiGatewayHttpApiV2Request>,
        LambdaJson.Deserialize<ApiGatewayWebSocketRequest>,
        LambdaJson.Deserialize<FunctionUrlRequest>,
        LambdaJson.Deserialize<AlbRequest>,
        LambdaJson.Deserialize<VpcLatticeV1Request>,
        LambdaJson.Deserialize<VpcLatticeV2Request>,
    ];

    [Fact]
    public void A_request_of_nulls_is_an_empty_one()
    {
        foreach (var request in Readers.Select(read => read(Nulls)))
        {
            var name = request.GetType().Name;
            request.Path.Should().Be("/", name);
            request.PathSegments.Should().BeEmpty(name);
            request.Query.Should().BeEmpty(name);
            request.Headers.Should().BeEmpty(name);
            request.Cookies.Should().BeEmpty(name);
            request.Host.Should().BeNull(name);
            request.SourceIp.Should().BeNull(name);
            request.RequestId.Should().BeNull(name);
            request.GetBodyText().Should().BeNullOrEmpty(name);
            request.ReadBody(UserContext.Default.Purchase).Should().BeNull(name);
            request.Invoking(it => it.ReadBody<SnsEvent>()).Should().Throw<JsonException>(name);
        }
    }

    [Fact]
    public void Nulls_among_the_values_are_no_values()
    {
        foreach (var request in Readers.Select(read => read(NullsInside)))
        {
            var name = request.GetType().Name;
            request.Query.Select(pair => pair.Value).Should().NotContainNulls(name);
            request.Headers.Select(pair => pair.Value).Should().NotContainNulls(name);
            request.Headers["a"].Should().BeNullOrEmpty(name);
            request.Cookies.Should().BeEmpty(name);
            request.Method.Should().NotBeNull(name);
            request.SourceIp.Should().BeNull(name);
        }
    }

    [Fact]
    public void A_body_that_should_be_base64_and_is_not_names_the_record()
    {
        IHttpRequest request = new AlbRequest { Body = "%", IsBase64Encoded = true };

        request.Invoking(it => it.GetBodyBytes()).Should().Throw<FormatException>().WithMessage("*AlbRequest*");
        request.Invoking(it => it.GetBodyText()).Should().Throw<FormatException>().WithMessage("*AlbRequest*");
        request.Invoking(it => it.ReadBody(UserContext.Default.Purchase)).Should().Throw<FormatException>();
        request.Invoking(it => it.ReadBody<SnsEvent>()).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_body_reads_as_a_payload_through_the_view()
    {
        IHttpRequest request = new FunctionUrlRequest { Body = """{"Records":[]}""" };

        request.ReadBody<SnsEvent>().Should().Be(new SnsEvent { Records = [] });
    }
}
