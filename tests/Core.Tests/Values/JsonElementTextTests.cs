using System.Text.Json;

namespace LambdaEvents.Tests.Values;

public class JsonElementTextTests
{
    [Theory]
    [InlineData("\"a\\n\\u00e9\"", "a\né")]
    [InlineData("\"\"", "")]
    [InlineData("5", null)]
    [InlineData("null", null)]
    [InlineData("[\"a\"]", null)]
    public void Text_is_that_of_a_string(string json, string? expected)
    {
        JsonElement.Parse(json).TryGetText(out var text).Should().Be(expected is not null);

        text.Should().Be(expected);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_stays_what_it_is()
    {
        JsonElement.Parse("\"x\\ud800\"").TryGetText(out var text).Should().BeTrue();

        text.Should().Be("x\ud800");
    }

    [Fact]
    public void An_undefined_element_has_no_text() => default(JsonElement).TryGetText(out _).Should().BeFalse();
}
