using System.Text.Json;
using LambdaEvents.Cognito;

namespace LambdaEvents.Tests.Cognito;

public sealed class CognitoClaimValueTests
{
    private static readonly string[] Texts = ["a", "b"];

    private static readonly ValueList<string> ListOfTexts = [.. Texts];

    public static TheoryData<CognitoClaimValue, string> Values => new()
    {
        { "a \"quoted\" word", "\"a \\u0022quoted\\u0022 word\"" },
        { 42, "42" },
        { long.MaxValue, "9223372036854775807" },
        { 1.5, "1.5" },
        { false, "false" },
        { Texts, "[\"a\",\"b\"]" },
        { ListOfTexts, "[\"a\",\"b\"]" },
        { JsonElement.Parse("{\"a\":[1]}"), "{\"a\":[1]}" },
        { default, "null" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_becomes_the_JSON_of_its_kind(CognitoClaimValue value, string json) => value.ToString().Should().Be(json);

    [Fact]
    public void Values_compare_as_JSON()
    {
        CognitoClaimValue number = 1;

        number.Equals(new CognitoClaimValue(JsonElement.Parse("1.0"))).Should().BeTrue();
        (number == "1").Should().BeFalse();
        (number != true).Should().BeTrue();
        number.GetHashCode().Should().Be(new CognitoClaimValue(JsonElement.Parse("1.0")).GetHashCode());
    }

    [Fact]
    public void There_is_no_claim_of_a_null_text() =>
        FluentActions.Invoking(() => (CognitoClaimValue)(string)null!).Should().Throw<ArgumentNullException>();
}
