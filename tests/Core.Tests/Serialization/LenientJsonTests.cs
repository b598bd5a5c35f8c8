using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class LenientJsonTests
{
    [Theory]
    [InlineData("[1.50, \"\\u0041 /* no comment */\"]", "[1.50, \"\\u0041 /* no comment */\"]")]
    [InlineData("[1,/*x*/2]", "[1,     2]")]
    [InlineData("{\"a\":1, }", "{\"a\":1  }")]
    [InlineData("[[],\n]", "[[] \n]")]
    public void Comments_and_trailing_commas_become_blanks(string json, string normalized)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

        Encoding.UTF8.GetString(LenientJson.Normalize(Encoding.UTF8.GetBytes(json))).Should().Be(normalized);
        Encoding.UTF8.GetString(LenientJson.TextOf(document.RootElement)).Should().Be(normalized);
    }

    [Fact]
    public void An_undefined_element_has_no_text() => LenientJson.TextOf(default).Should().BeEmpty();
}
