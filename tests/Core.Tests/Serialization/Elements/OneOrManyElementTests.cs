using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class OneOrManyElementTests
{
    [Theory]
    [InlineData("\"a\"")]
    [InlineData("5.0")]
    [InlineData("[\"a\", 5.0]")]
    public void Either_form_is_held(string token) => ContainerTexts.MustBeHeld("oneOrMany", token);

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    public void Any_other_form_is_kept(string token) => ContainerTexts.MustBeKept("oneOrMany", token);

    [Fact]
    public void A_malformed_value_is_noticed_at_once()
    {
        foreach (var token in (string[])["[", "[\"a\"", "\"a", "tru", "[tru]", ""])
        {
            var reading = () => LambdaJson.Deserialize<Collections>($"{{\"oneOrMany\":{token}}}");
            reading.Should().Throw<JsonException>();
        }
    }
}
