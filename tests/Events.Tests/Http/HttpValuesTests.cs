using LambdaEvents.Http;

namespace LambdaEvents.Tests.Http;

public sealed class HttpValuesTests
{
    private static readonly HttpValues Headers = HttpValues.IgnoringCase([new("Accept", "a"), new("X", "1"), new("accept", "b, \"c,\\\"d\" ,,")]);

    [Fact]
    public void Values_are_found_by_name()
    {
        Headers["ACCEPT"].Should().Be("a");
        Headers["y"].Should().BeNull();
        Headers.GetValues("accept").Should().Equal("a", "b, \"c,\\\"d\" ,,");
        Headers.SplitValues("accept").Should().Equal("a", "b", "\"c,\\\"d\"");
        Headers.GetValues("y").Should().BeEmpty();
        (Headers.Contains("x"), Headers.Contains("y"), Headers.Count).Should().Be((true, false, 3));
        Headers.Names.Should().Equal("Accept", "X");
    }

    [Fact]
    public void The_case_of_a_name_counts_where_it_should()
    {
        var query = HttpValues.CaseSensitive([new("a", "1"), new("A", "2")]);

        (query["a"], query["A"]).Should().Be(("1", "2"));
        query.Names.Should().Equal("a", "A");
    }

    [Fact]
    public void Two_are_equal_by_value()
    {
        var same = HttpValues.IgnoringCase([new("x", "1")]);

        same.Equals((object)HttpValues.IgnoringCase([new("X", "1")])).Should().BeTrue();
        same.GetHashCode().Should().Be(HttpValues.IgnoringCase([new("X", "1")]).GetHashCode());
        same.Equals(HttpValues.IgnoringCase([new("X", "2")])).Should().BeFalse();
        same.Equals(HttpValues.IgnoringCase([new("Y", "1")])).Should().BeFalse();
        same.Equals(HttpValues.CaseSensitive([new("x", "1")])).Should().BeFalse();
        same.Equals(HttpValues.IgnoringCase([])).Should().BeFalse();
        same.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Values_are_not_printed() => Headers.ToString().Should().Be("[Accept, X]");
}
