using LambdaEvents.CloudFront;

namespace LambdaEvents.Tests.CloudFront;

public sealed class CloudFrontHeadersTests
{
    private static readonly CloudFrontRequest Request = LambdaJson.Deserialize<CloudFrontRequest>(
        """{"headers":{"host":[{"key":"Host","value":"a"}],"cookie":[{"key":"Cookie","value":"b=1"},{"key":"Cookie","value":"c=2"}]}}""");

    [Theory]
    [InlineData("host")]
    [InlineData("Host")]
    [InlineData("HOST")]
    public void A_header_is_found_in_any_case(string name)
    {
        Request.Headers.FindValue(name).Should().Be("a");
        Request.Headers.FindValues(name).Should().Equal("a");
    }

    [Fact]
    public void Of_several_the_first_is_found_or_all()
    {
        Request.Headers.FindValue("cookie").Should().Be("b=1");
        Request.Headers.FindValues("cookie").Should().Equal("b=1", "c=2");
    }

    [Fact]
    public void A_header_that_is_not_there_is_null_or_empty()
    {
        Request.Headers.FindValue("accept").Should().BeNull();
        Request.Headers.FindValues("accept").Should().BeEmpty();
        new CloudFrontResultResponse { Status = "200" }.Headers.FindValue("accept").Should().BeNull();
    }

    [Fact]
    public void A_header_is_set_under_its_lower_case_name()
    {
        var changed = Request with { Headers = Request.Headers.WithHeader("X-Country", "FR") };

        changed.ToJson().Should().Be(
            """{"headers":{"host":[{"key":"Host","value":"a"}],"cookie":[{"key":"Cookie","value":"b=1"},{"key":"Cookie","value":"c=2"}],"x-country":[{"key":"X-Country","value":"FR"}]}}""");
    }

    [Fact]
    public void A_header_that_is_set_again_replaces_all_of_its_name()
    {
        var headers = Request.Headers.WithHeader("COOKIE", "d=3", "e=4");

        headers.Keys.Should().Equal("host", "cookie");
        headers.FindValues("cookie").Should().Equal("d=3", "e=4");
        headers["cookie"][0].Key.Should().Be("COOKIE");
    }

    [Fact]
    public void A_name_that_a_function_wrote_in_capitals_is_replaced_as_well()
    {
        ValueMap<ValueList<CloudFrontHeader>> own = [new("Host", [new CloudFrontHeader { Value = "old" }])];

        own.FindValue("host").Should().Be("old");
        own.WithHeader("Host", "new").Should().ContainSingle().Which.Key.Should().Be("host");
    }

    [Fact]
    public void A_header_is_taken_away() => Request.Headers.WithoutHeader("Cookie").Keys.Should().Equal("host");

    [Fact]
    public void Headers_grow_out_of_none()
    {
        var response = new CloudFrontResultResponse { Status = "302" };

        response = response with { Headers = response.Headers.WithHeader("Location", "/fr/").WithHeader("Cache-Control", "no-store") };

        response.ToJson().Should().Be("""{"headers":{"location":[{"key":"Location","value":"/fr/"}],"cache-control":[{"key":"Cache-Control","value":"no-store"}]},"status":"302"}""");
    }

    [Fact]
    public void A_header_needs_a_name_and_a_value()
    {
        FluentActions.Invoking(() => Request.Headers.WithHeader(" ", "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Request.Headers.WithHeader("Accept")).Should().Throw<ArgumentException>().WithMessage("*WithoutHeader*");
        FluentActions.Invoking(() => Request.Headers.WithHeader("Accept", (string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Values_are_not_printed() => Request.Headers["cookie"][0].ToString().Should().Contain("Cookie").And.NotContain("b=1");
}
