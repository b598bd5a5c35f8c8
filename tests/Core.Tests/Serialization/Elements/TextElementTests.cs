using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class TextElementTests
{
    [Theory]
    [InlineData("[]", "")]
    [InlineData("[\"a\",\"b\\n\"]", "a|b\n")]
    [InlineData("[ \"a\" , 5, -1.50 ,true, false ]", "a|5|-1.50|true|false")]
    [InlineData("[null,\"a\",null]", "|a|")]
    [InlineData("[\"\"]", "")]
    public void Texts_and_what_reads_as_text_are_held(string token, string expected) =>
        string.Join('|', ContainerTexts.MustBeHeld("texts", token).Texts).Should().Be(expected);

    [Theory]
    [InlineData("[{}]")]
    [InlineData("[\"a\",[]]")]
    [InlineData("[\"a\",[\"b\"],\"c\"]")]
    [InlineData("[ \"a\" , {\"b\":1} ]")]
    [InlineData("{\"a\":\"b\"}")]
    [InlineData("\"a\"")]
    [InlineData("5")]
    public void A_list_with_an_item_of_another_kind_is_kept_as_a_whole(string token) => ContainerTexts.MustBeKept("texts", token);

    [Fact]
    public void A_check_finds_an_item_of_another_kind() =>
        PayloadCheck.Run<Collections>("{\"texts\":[\"a\",{}],\"textMap\":{}}"u8).Should().ContainSingle(deviation => deviation.Kind == PayloadDeviationKind.Unreadable)
            .Which.Path.Should().Be("$.texts");

    [Fact]
    public void Texts_set_by_code_are_written()
    {
        new Collections { Texts = ["a", "\"", "é"] }.ToJson().Should().Be("""{"texts":["a","\"","é"]}""");
        JsonElement.Parse(new Collections { Texts = ["a\ud800"] }.ToJson()).GetProperty("texts")[0].GetString().Should().Be("a\ufffd");
    }
}
