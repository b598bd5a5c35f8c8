using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class JsonElementElementTests
{
    [Fact]
    public void Any_values_are_held_in_a_list()
    {
        var items = ContainerTexts.MustBeHeld("anything", "[1.0, \"\\u0041\",null,{ \"a\":[ ] },[[]],true]").Anything!;

        items.Select(item => item.ValueKind).Should().Equal(
            JsonValueKind.Number, JsonValueKind.String, JsonValueKind.Null, JsonValueKind.Object, JsonValueKind.Array, JsonValueKind.True);
        items[0].GetRawText().Should().Be("1.0");
    }

    [Fact]
    public void Any_values_are_held_in_a_map() =>
        ContainerTexts.MustBeHeld("anyMap", "{\"a\":{\"b\":1},\"n\":null,\"c\":[]}").AnyMap!.Keys.Should().Equal("a", "c");

    [Fact]
    public void What_is_no_list_is_kept() => ContainerTexts.MustBeKept("anything", "{\"a\":1}");

    [Fact]
    public void Values_set_by_code_are_written_with_their_text() =>
        new Collections { Anything = [JsonElement.Parse("1.50"), default, JsonElement.Parse("\"\\ud800\"")] }.ToJson().Should().Be("""{"anything":[1.50,null,"\ud800"]}""");

    [Fact]
    public void Values_nested_to_the_limit_are_held() => ContainerTexts.MustBeHeld("anything", $"{new string('[', 255)}{new string(']', 255)}");
}
