using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class ScalarElementTests
{
    [Fact]
    public void Numbers_are_held_in_a_list() => ContainerTexts.MustBeHeld("numbers", "[1, \"2\",3.0,true,null,4e0]").Numbers.Should().Equal(1, 2, 3, 1, 0, 4);

    [Theory]
    [InlineData("[1,\"x\"]")]
    [InlineData("[9223372036854775808]")]
    [InlineData("[{}]")]
    [InlineData("[[1]]")]
    [InlineData("1")]
    public void A_list_with_an_item_that_is_no_number_is_kept_as_a_whole(string token) => ContainerTexts.MustBeKept("numbers", token);

    [Fact]
    public void Numbers_set_by_code_are_written() => new Collections { Numbers = [1, -2] }.ToJson().Should().Be("""{"numbers":[1,-2]}""");

    [Fact]
    public void A_malformed_item_is_noticed_at_once()
    {
        var reading = () => LambdaJson.Deserialize<Collections>("""{"numbers":[01]}""");

        reading.Should().Throw<JsonException>();
    }
}
