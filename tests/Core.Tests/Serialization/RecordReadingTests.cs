using LambdaEvents.Tests.Records;
using LambdaEvents.Tests.Serialization.Elements;

namespace LambdaEvents.Tests.Serialization;

public class RecordReadingTests
{
    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[ ]", 0)]
    [InlineData("[{}]", 1)]
    [InlineData("[{},null]", 2)]
    [InlineData("[{\"id\":\"1\"}, {\"id\":\"2\"}, {\"id\":\"3\"}, {\"id\":\"4\"}, {\"id\":\"5\"}]", 5)]
    public void A_list_of_records_is_held(string token, int count)
    {
        ContainerTexts.MustBeHeld("letters", token).Letters!.Count.Should().Be(count);
        ContainerTexts.MustBeHeld("addresses", token).Addresses!.Count.Should().Be(count);
    }

    [Theory]
    [InlineData("letters", "[{},5]")]
    [InlineData("letters", "{}")]
    [InlineData("letters", "\"[]\"")]
    [InlineData("addresses", "[[]]")]
    [InlineData("addressMap", "[]")]
    [InlineData("addressMap", "{\"a\":[]}")]
    public void What_is_no_list_or_map_of_records_is_kept(string member, string token) => ContainerTexts.MustBeKept(member, token);

    [Theory]
    [InlineData("{}", 0)]
    [InlineData("{ }", 0)]
    [InlineData("{\"a\":{}}", 1)]
    public void A_map_of_records_is_held(string token, int count) => ContainerTexts.MustBeHeld("addressMap", token).AddressMap!.Count.Should().Be(count);

    [Fact]
    public void Null_reads_as_absent()
    {
        var collections = LambdaJson.Deserialize<Collections>("""{"letters":null,"addressMap":null}""");

        collections.Letters.Should().BeNull();
        collections.AddressMap.Should().BeNull();
        collections.Should().Be(new Collections());
    }

    [Theory]
    [InlineData("\"Öffnung \\\"neu\\\"\"", "\"test.shop\"")]
    [InlineData("\"\\u00d6ffnung \\\"neu\\\"\"", "\"test\\u002eshop\"")]
    [InlineData("null", "\"test.shop\"")]
    public void What_fits_a_detail_is_read_and_written_as_it_was(string kind, string source)
    {
        var json = $"{{\"kind\":{kind},\"source\":{source},\"detail\":{{\"shop\":\"a\"}}}}";

        var notice = LambdaJson.Deserialize<Notice<Opening>>(json);

        notice.Source.Should().Be(Opening.Source);
        notice.ToJson().Should().Be(json);
        LambdaJson.Deserialize<Notice<Opening>>((notice with { Detail = new Opening { Shop = "a" } }).ToJson()).Should().Be(notice);
        notice.Detail.Should().Be(new Opening { Shop = "a" });
    }

    [Theory]
    [InlineData("""{"detail":{},"kind":"s3cr3t"}""", "$.kind", "\"Öffnung \"neu\"\"", "detail, kind")]
    [InlineData("""{"kind":"Öffnung"}""", "$.kind", "\"Öffnung \"neu\"\"", "kind")]
    [InlineData("""{"source":"TEST.SHOP"}""", "$.source", "\"test.shop\"", "source")]
    [InlineData("""{"source":{"test":"shop"}}""", "$.source", "\"test.shop\"", "source")]
    [InlineData("""{"source":17}""", "$.source", "\"test.shop\"", "source")]
    public void What_does_not_fit_a_detail_is_another_payload(string json, string path, string expected, string members)
    {
        var exception = FluentActions.Invoking(() => LambdaJson.Deserialize<Notice<Opening>>(json)).Should().Throw<PayloadMismatchException>().Which;

        exception.Message.Should().Be($"Notice<Opening> was asked for, whose {path} is {expected}, but here it is something else. The document has the members {members}.");
        exception.Path.Should().Be(path);
    }

    [Fact]
    public void A_detail_of_any_source_takes_any_and_one_that_is_none_takes_all()
    {
        const string Json = """{"kind":"closing","source":"anybody","detail":{}}""";

        LambdaJson.Deserialize<Notice<Closing>>(Json).Detail.Should().Be(new Closing());
        LambdaJson.Deserialize<Notice<Letter>>(Json).Kind.Should().Be("closing");
        FluentActions.Invoking(() => LambdaJson.Deserialize<Notice<Closing>>("""{"kind":"other"}""")).Should().Throw<PayloadMismatchException>();
        LambdaJson.Deserialize<Notice<Letter>>("""{"kind":[],"source":{}}""").UnknownMembers.Should().HaveCount(2);
    }

    [Fact]
    public void Nothing_is_asked_of_what_is_made_by_code() =>
        new Notice<Opening> { Kind = "other" }.ToJson().Should().Be("""{"kind":"other"}""");

    [Fact]
    public void A_list_that_was_not_changed_is_written_with_its_text()
    {
        var collections = LambdaJson.Deserialize<Collections>("""{"letters":[ {"id" : "1"} ],"numbers":[1]}""");

        (collections with { Numbers = null }).ToJson().Should().Contain("""[ {"id" : "1"} ]""");
    }
}
