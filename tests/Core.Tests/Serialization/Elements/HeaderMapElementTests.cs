using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class HeaderMapElementTests
{
    [Theory]
    [InlineData("{}", 0)]
    [InlineData("{\"A\":\"1\", \"a\":2}", 2)]
    [InlineData("{\"A\":null}", 0)]
    public void Headers_are_held(string token, int count) => ContainerTexts.MustBeHeld("headers", token).Headers!.Count.Should().Be(count);

    [Theory]
    [InlineData("{\"A\":[\"1\"]}")]
    [InlineData("[]")]
    public void What_is_no_map_of_texts_is_kept(string token) => ContainerTexts.MustBeKept("headers", token);

    [Fact]
    public void Null_reads_as_absent()
    {
        LambdaJson.Deserialize<Collections>("""{"headers":null}""").Headers.Should().BeNull();
        JsonElement.Parse(new Collections { Headers = HeaderMap.Empty }.ToJson()).GetProperty("headers").GetRawText().Should().Be("{}");
    }
}
