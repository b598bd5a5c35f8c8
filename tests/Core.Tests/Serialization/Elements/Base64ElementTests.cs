using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class Base64ElementTests
{
    [Fact]
    public void Base64_is_held_in_a_list()
    {
        var blobs = ContainerTexts.MustBeHeld("blobs", "[\"aGk=\", \"Pz8\\/\",\"no base64\",null,5]").Blobs!;

        blobs.Select(blob => blob.Text).Should().Equal("aGk=", "Pz8/", "no base64", string.Empty, "5");
        blobs[0].GetString().Should().Be("hi");
    }

    [Theory]
    [InlineData("[{}]")]
    [InlineData("[\"aGk=\",[]]")]
    [InlineData("\"aGk=\"")]
    public void A_list_with_an_item_of_another_kind_is_kept_as_a_whole(string token) => ContainerTexts.MustBeKept("blobs", token);

    [Fact]
    public void Base64_set_by_code_is_written()
    {
        new Collections { Blobs = [Base64.FromString("hi"), default] }.ToJson().Should().Be("""{"blobs":["aGk=",""]}""");
        JsonElement.Parse(new Collections { Blobs = [.. LambdaJson.Deserialize<Collections>("""{"blobs":["Pz8\/"]}""").Blobs!] }.ToJson())
            .GetProperty("blobs")[0].GetRawText().Should().Be("\"Pz8\\/\"", "the value carries its text along");
    }
}
