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

    [Fact]
    public void A_list_that_was_not_changed_is_written_with_its_text()
    {
        var collections = LambdaJson.Deserialize<Collections>("""{"letters":[ {"id" : "1"} ],"numbers":[1]}""");

        (collections with { Numbers = null }).ToJson().Should().Contain("""[ {"id" : "1"} ]""");
    }
}
