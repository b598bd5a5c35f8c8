using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class MapElementTests
{
    [Fact]
    public void Maps_of_everything_are_held()
    {
        ContainerTexts.MustBeHeld("textMap", "{\"b\":\"1\",\"a\":2, \"\\u0063\" : true}").TextMap.Should().Equal(
            KeyValuePair.Create("b", "1"), KeyValuePair.Create("a", "2"), KeyValuePair.Create("c", "true"));
        ContainerTexts.MustBeHeld("addressMap", "{\"a\":{\"street\":\"s\"}}").AddressMap!["a"].Street.Should().Be("s");
        ContainerTexts.MustBeHeld("listMap", "{\"a\":[\"x\"],\"b\":[]}").ListMap!["a"].Should().Equal("x");
        ContainerTexts.MustBeHeld("mapMap", "{\"a\":{\"x\":\"y\"},\"b\":{}}").MapMap!["a"]["x"].Should().Be("y");
        ContainerTexts.MustBeHeld("textMap", "{}").TextMap.Should().BeEmpty();
        ContainerTexts.MustBeHeld("textMap", "{ }").TextMap.Should().BeEmpty();
        ContainerTexts.MustBeHeld("textMap", "{\"\":\"\"}").TextMap[string.Empty].Should().BeEmpty();
    }

    [Theory]
    [InlineData("textMap", "{\"a\":{}}")]
    [InlineData("textMap", "{\"a\":\"x\",\"b\":[]}")]
    [InlineData("textMap", "[]")]
    [InlineData("textMap", "\"a\"")]
    [InlineData("addressMap", "{\"a\":5}")]
    [InlineData("listMap", "{\"a\":[[]]}")]
    [InlineData("listMap", "{\"a\":\"x\"}")]
    [InlineData("mapMap", "{\"a\":{\"b\":{}}}")]
    [InlineData("anyMap", "[]")]
    public void A_map_with_a_value_of_another_kind_is_kept_as_a_whole(string name, string token) => ContainerTexts.MustBeKept(name, token);

    [Fact]
    public void An_entry_that_is_null_is_left_out_and_written_back()
    {
        ContainerTexts.MustBeHeld("textMap", "{\"a\":null,\"b\":\"x\"}").TextMap.Keys.Should().Equal("b");
        ContainerTexts.MustBeHeld("addressMap", "{\"a\":null}").AddressMap.Should().BeEmpty();
        ContainerTexts.MustBeHeld("mapMap", "{\"a\":{\"b\":null}}").MapMap!["a"].Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"a\":\"1\",\"b\":\"2\",\"a\":\"3\"}", "a=3|b=2")]
    [InlineData("{\"a\":\"1\",\"\\u0061\":\"3\"}", "a=3")]
    [InlineData("{\"a\":null,\"a\":\"3\"}", "a=3")]
    [InlineData("{\"a\":\"1\",\"b\":\"2\",\"a\":null}", "b=2")]
    [InlineData("{\"a\":\"1\",\"a\":null,\"a\":\"3\"}", "a=3")]
    [InlineData("{\"a\":\"1\",\"A\":\"2\"}", "a=1|A=2")]
    public void Of_a_name_that_comes_twice_the_last_value_counts(string token, string expected) =>
        string.Join('|', ContainerTexts.MustBeHeld("textMap", token).TextMap.Select(entry => $"{entry.Key}={entry.Value}")).Should().Be(expected);

    [Fact]
    public void Large_maps_are_held()
    {
        var token = $"{{{string.Join(",", Enumerable.Range(0, 500).Select(number => $"\"n{number}\":\"v{number}\""))}}}";

        ContainerTexts.MustBeHeld("textMap", token).TextMap["n321"].Should().Be("v321");
    }

    [Fact]
    public void Maps_set_by_code_are_written() =>
        new Collections { TextMap = new Dictionary<string, string> { ["a\n"] = "b" }, MapMap = [KeyValuePair.Create("m", ValueMap<string>.Empty)] }.ToJson()
            .Should().Be("""{"textMap":{"a\n":"b"},"mapMap":{"m":{}}}""");

    [Fact]
    public void Null_reads_as_absent()
    {
        LambdaJson.Deserialize<Collections>("""{"textMap":null,"anyMap":null}""").AnyMap.Should().BeNull();
        LambdaJson.Deserialize<Collections>("""{"textMap":null}""").TextMap.Should().BeEmpty();
        JsonElement.Parse(LambdaJson.Deserialize<Collections>("""{"textMap":null}""").ToJson()).GetProperty("textMap").ValueKind.Should().Be(JsonValueKind.Null);
    }
}
