using LambdaEvents.VpcLattice;

namespace LambdaEvents.Tests.VpcLattice;

public sealed class VpcLatticeV2RequestTests
{
    private static readonly VpcLatticeV2Request Request = LambdaJson.Deserialize<VpcLatticeV2Request>(
        """{"version":"2.0","path":"/","method":"GET","headers":{"accept":["a","b"],"Host":"h"},"requestContext":{"timeEpoch":"1773342238123456","identity":{"X509SubjectCn":"client","principalOrgId":"o-1"}}}""");

    [Theory]
    [InlineData("Accept", new[] { "a", "b" })]
    [InlineData("host", new[] { "h" })]
    public void A_header_is_found_whatever_the_case_of_its_name(string name, string[] values)
    {
        Request.TryGetHeader(name, out var found).Should().BeTrue();

        found.Should().Equal(values);
    }

    [Fact]
    public void A_header_that_is_not_there_is_not_found()
    {
        Request.TryGetHeader("cookie", out var found).Should().BeFalse();

        found.Should().BeNull();
    }

    [Fact]
    public void The_time_is_in_microseconds() =>
        Request.RequestContext.TimeEpoch.Should().Be(DateTimeOffset.UnixEpoch.AddTicks(17733422381234560));

    [Fact]
    public void The_identity_is_read_in_the_spellings_that_are_about()
    {
        Request.RequestContext.Identity!.X509SubjectCn.Should().Be("client");
        Request.RequestContext.Identity.PrincipalOrgId.Should().Be("o-1");
    }

    [Fact]
    public void Headers_are_not_printed() => Request.ToString().Should().Contain("GET").And.NotContain("Host");
}
