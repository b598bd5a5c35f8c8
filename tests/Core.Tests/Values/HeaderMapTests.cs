using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Values;

public class HeaderMapTests
{
    [Fact]
    public void Names_are_found_whatever_their_case_and_keep_the_case_they_have()
    {
        var headers = Read("""{"Content-Type":"text/plain","x-count":5}""").Headers!;

        headers["content-type"].Should().Be("text/plain");
        headers["CONTENT-TYPE"].Should().Be("text/plain");
        headers.ContainsKey("X-Count").Should().BeTrue();
        headers.TryGetValue("x-COUNT", out var count).Should().BeTrue();
        count.Should().Be("5");
        headers.Keys.Should().Equal("Content-Type", "x-count");
        headers.Values.Should().Equal("text/plain", "5");
        headers.Count.Should().Be(2);
    }

    [Fact]
    public void A_name_that_is_not_there_is_not_found()
    {
        var headers = Read("""{"a":"1"}""").Headers!;

        headers.TryGetValue("b", out _).Should().BeFalse();
        headers.Invoking(map => map["b"]).Should().Throw<KeyNotFoundException>().WithMessage("*'b'*");
    }

    [Fact]
    public void Of_names_that_differ_in_case_alone_the_last_is_found_and_all_are_written()
    {
        var collections = Read("""{"Accept":"a","ACCEPT":"b"}""");

        collections.Headers!["accept"].Should().Be("b");
        collections.Headers.Select(header => header.Value).Should().Equal("a", "b");
        (collections with { Headers = [.. collections.Headers] }).ToJson().Should().Be("""{"headers":{"Accept":"a","ACCEPT":"b"}}""");
    }

    [Fact]
    public void Of_one_name_that_comes_twice_the_last_value_counts() => Read("""{"a":"1","b":"2","a":"3"}""").Headers.Should().Equal(
        KeyValuePair.Create("a", "3"), KeyValuePair.Create("b", "2"));

    [Fact]
    public void Equality_ignores_order_and_the_case_of_names_but_not_of_values()
    {
        var headers = Read("""{"A":"x","b":"y"}""").Headers!;

        headers.Equals(Read("""{"B":"y","a":"x"}""").Headers).Should().BeTrue();
        headers.GetHashCode().Should().Be(Read("""{"B":"y","a":"x"}""").Headers!.GetHashCode());
        headers.Equals(Read("""{"a":"X","b":"y"}""").Headers).Should().BeFalse();
        headers.Equals(Read("""{"a":"x"}""").Headers).Should().BeFalse();
        headers.Equals(null).Should().BeFalse();
        Read("""{"A":"1","a":"2"}""").Headers!.Equals(Read("""{"a":"2","A":"1"}""").Headers).Should().BeTrue();
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    [InlineData("Cookie")]
    [InlineData("Set-Cookie")]
    [InlineData("x-api-key")]
    [InlineData("X-Amz-Security-Token")]
    [InlineData("Proxy-Authorization")]
    public void Credentials_are_not_printed(string name)
    {
        var collections = Read($$"""{"{{name}}":"s3cr3t","accept":"open"}""");

        collections.Headers!.ToString().Should().Be($"[{name} = ***, accept = open]");
        collections.ToString().Should().Contain("***").And.NotContain("s3cr3t");
    }

    [Fact]
    public void Headers_set_by_code_are_written()
    {
        new Collections { Headers = new Dictionary<string, string> { ["A"] = "1" } }.ToJson().Should().Be("""{"headers":{"A":"1"}}""");
        new Collections { Headers = [KeyValuePair.Create("A", "1"), KeyValuePair.Create("a", "2")] }.ToJson().Should().Be("""{"headers":{"A":"1","a":"2"}}""");
        new Collections { Headers = [] }.ToJson().Should().Be("""{"headers":{}}""");
        new Collections { Headers = (Dictionary<string, string>?)null }.ToJson().Should().Be("{}");
        HeaderMap.Create([]).Should().BeSameAs(HeaderMap.Empty);
    }

    [Theory]
    [InlineData("{\"a\":{}}")]
    [InlineData("{\"a\":\"x\",\"b\":[]}")]
    [InlineData("[\"a\"]")]
    [InlineData("\"a\"")]
    public void What_is_no_map_of_texts_reads_as_absent_and_is_kept(string token)
    {
        var collections = Read(token);

        collections.Headers.Should().BeNull();
        collections.UnknownMembers["headers"].GetRawText().Should().Be(token);
    }

    [Fact]
    public void A_header_that_is_null_is_left_out_and_written_back()
    {
        var collections = Read("""{"a":null,"b":"x"}""");

        collections.Headers!.Keys.Should().Equal("b");
        (collections with { Texts = ["t"] }).ToJson().Should().Be("""{"texts":["t"],"headers":{"a":null,"b":"x"}}""");
    }

    private static Collections Read(string headers) => LambdaJson.Deserialize<Collections>($$"""{"headers":{{headers}}}""");
}
