using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Http;
using LambdaEvents.VpcLattice;

namespace LambdaEvents.Tests.Http;

public sealed class HttpDecodingTests
{
    [Fact]
    public void A_load_balancer_leaves_the_query_encoded()
    {
        IHttpRequest request = HttpRequests.Read<AlbRequest>("alb", "encoded-query");

        request.Query.Should().Equal(HttpValues.CaseSensitive([new("name", "Jürgen M"), new("raw", "100%")]));
        request.HasMultiValueHeaders.Should().BeFalse();
    }

    [Fact]
    public void API_Gateway_decodes_the_maps_of_the_query_and_they_are_not_decoded_again()
    {
        IHttpRequest rest = new ApiGatewayProxyRequest { QueryStringParameters = [new("a%20b", "1+1%20")] };
        IHttpRequest http = new ApiGatewayHttpApiV2Request { QueryStringParameters = [new("a", "1,2%20")] };

        rest.Query.Should().Equal(HttpValues.CaseSensitive([new("a%20b", "1+1%20")]));
        http.Query["a"].Should().Be("1,2%20");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a=")]
    [InlineData("a=1&&b=", "a=1|b=")]
    [InlineData("a=1,2&a=3", "a=1,2|a=3")]
    [InlineData("a=b=c&=d", "a=b=c|=d")]
    [InlineData("%5Ba%5D=%2B+%26", "[a]=+ &")]
    [InlineData("a=%&b=%zz&c=%C3", "a=%|b=%zz|c=%C3")]
    public void A_raw_query_is_split_and_decoded(string query, string expected)
    {
        IHttpRequest[] requests =
        [
            new ApiGatewayHttpApiV2Request { RawQueryString = query },
            new FunctionUrlRequest { RawQueryString = query },
            new VpcLatticeV1Request { RawPath = "/?" + query },
            new VpcLatticeV2Request { Path = "/?" + query },
        ];

        requests.Select(request => string.Join('|', request.Query.Select(pair => $"{pair.Key}={pair.Value}"))).Should().AllBe(expected);
    }

    [Fact]
    public void A_path_without_a_query_leaves_the_map_of_VPC_Lattice()
    {
        IHttpRequest v1 = new VpcLatticeV1Request { RawPath = "/a", QueryStringParameters = [new("b", "1")] };
        IHttpRequest v2 = new VpcLatticeV2Request { Path = "/a", QueryStringParameters = [new("b", ["1", "2"])] };

        v1.Query.GetValues("b").Should().Equal("1");
        v2.Query.GetValues("b").Should().Equal("1", "2");
    }

    [Theory]
    [InlineData("", "/", "")]
    [InlineData("/", "/", "")]
    [InlineData("/a%2Fb/c%2525", "/a%2Fb/c%25", "a/b|c%25")]
    [InlineData("/a//b/", "/a//b/", "a||b|")]
    [InlineData("a+b", "/a+b", "a+b")]
    [InlineData("/%/%C3", "/%/%C3", "%|%C3")]
    public void An_encoded_path_is_decoded_once(string path, string expected, string segments)
    {
        IHttpRequest[] requests =
        [
            new ApiGatewayProxyRequest { Path = path },
            new FunctionUrlRequest { RawPath = path },
            new AlbRequest { Path = path },
            new VpcLatticeV1Request { RawPath = path },
            new VpcLatticeV2Request { Path = path },
        ];

        requests.Select(request => request.Path).Should().AllBe(expected);
        requests.Select(request => request.RawPath).Should().AllBe(path);
        requests.Select(request => string.Join('|', (IEnumerable<string>)request.PathSegments)).Should().AllBe(segments);
    }

    [Theory]
    [InlineData("/prod/100%25", "prod", "/100%25")]
    [InlineData("/prod", "prod", "/")]
    [InlineData("/production/a", "prod", "/production/a")]
    [InlineData("/a", "$default", "/a")]
    [InlineData("/a", "", "/a")]
    public void The_path_of_an_HTTP_API_is_decoded_already_and_has_the_stage_before_it(string path, string stage, string expected)
    {
        IHttpRequest v2 = new ApiGatewayHttpApiV2Request { RawPath = path, RequestContext = new() { Stage = stage } };
        IHttpRequest v1 = new ApiGatewayProxyRequest { Version = "1.0", Path = path, RequestContext = new() { Stage = stage } };

        v2.Path.Should().Be(expected);
        v1.Path.Should().Be(expected);
    }

    [Fact]
    public void The_path_of_a_REST_API_has_no_stage()
    {
        IHttpRequest request = new ApiGatewayProxyRequest { Path = "/prod/a", RequestContext = new() { Stage = "prod" } };

        request.Path.Should().Be("/prod/a");
    }

    [Theory]
    [InlineData("203.0.113.24", "203.0.113.24")]
    [InlineData("10.0.0.1, 203.0.113.24", "203.0.113.24")]
    [InlineData("203.0.113.24:54321", "203.0.113.24")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    [InlineData("[2001:db8::1]:54321", "2001:db8::1")]
    [InlineData("", null)]
    public void The_source_is_what_the_load_balancer_appended(string header, string? expected)
    {
        IHttpRequest request = new AlbRequest { Headers = [new("X-Forwarded-For", header)] };

        request.SourceIp.Should().Be(expected);
    }

    [Theory]
    [InlineData("a=1; b=2;a=3", "a=1|b=2|a=3")]
    [InlineData(" ; a ;=b; c=\"x%20y\"; d=e=f", "a=|=b|c=\"x%20y\"|d=e=f")]
    public void Cookies_are_split_and_not_decoded(string header, string expected)
    {
        IHttpRequest[] requests =
        [
            new ApiGatewayProxyRequest { Headers = [new("Cookie", header)] },
            new AlbRequest { MultiValueHeaders = [new("cookie", [.. header.Split(';')])] },
            new ApiGatewayHttpApiV2Request { Cookies = [.. header.Split(';')] },
            new FunctionUrlRequest { Headers = [new("cookie", header)] },
            new VpcLatticeV1Request { Headers = [new("cookie", header)] },
        ];

        requests.Select(request => string.Join('|', request.Cookies.Select(pair => $"{pair.Key}={pair.Value}"))).Should().AllBe(expected);
    }
}
