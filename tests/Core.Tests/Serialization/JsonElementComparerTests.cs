using System.Text.Json;
using CsCheck;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonElementComparerTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "1e0")]
    [InlineData("-0", "0")]
    [InlineData("100000000000000000000000000000", "1e29")]
    [InlineData("1e400", "10e399")]
    [InlineData("-0.0e5", "0")]
    [InlineData("-12.50", "-1250E-2")]
    [InlineData("0.001", "1e-3")]
    [InlineData("1e99999999999999999999", "1e99999999999999999999")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("\"\\ud83d\\ude00\"", "\"😀\"")]
    [InlineData("\"\\ud800\"", "\"\\ud800\"")]
    [InlineData("{\"\\ud800\":1}", "{\"\\ud800\":1}")]
    [InlineData("{\"a\":1,\"b\":null}", "{\"b\":null,\"a\":1}")]
    [InlineData("[{\"a\":[]}]", "[ { \"a\" : [ ] } ]")]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    public void Equal_values_are_equal_and_hash_alike(string left, string right)
    {
        var (x, y) = (JsonElement.Parse(left), JsonElement.Parse(right));

        JsonElementComparer.Instance.Equals(x, y).Should().BeTrue();
        JsonElementComparer.Instance.Equals(y, x).Should().BeTrue();
        JsonElementComparer.Instance.GetHashCode(x).Should().Be(JsonElementComparer.Instance.GetHashCode(y));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "-1")]
    [InlineData("1", "10")]
    [InlineData("1.05", "1.5")]
    [InlineData("1e400", "1e401")]
    [InlineData("1e99999999999999999999", "2e99999999999999999999")]
    [InlineData("{\"a\":1}", "{\"b\":1}")]
    [InlineData("1", "\"1\"")]
    [InlineData("true", "false")]
    [InlineData("null", "false")]
    [InlineData("0", "null")]
    [InlineData("[]", "{}")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\"a\":1}", "{\"A\":1}")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":null}")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("\"\\ud800\"", "\"\\ud801\"")]
    public void Other_values_are_not_equal(string left, string right) =>
        JsonElementComparer.Instance.Equals(JsonElement.Parse(left), JsonElement.Parse(right)).Should().BeFalse();

    [Fact]
    public void An_undefined_element_is_as_null()
    {
        JsonElementComparer.Instance.Equals(default, JsonElement.Parse("null")).Should().BeTrue();
        JsonElementComparer.Instance.GetHashCode(default).Should().Be(JsonElementComparer.Instance.GetHashCode(JsonElement.Parse("null")));
        JsonElementComparer.Instance.Equals(default, JsonElement.Parse("0")).Should().BeFalse();
    }

    [Fact]
    public void Comments_and_trailing_commas_do_not_count()
    {
        using var document = JsonDocument.Parse("{/* one */\"a\":[1,],}", new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var plain = JsonElement.Parse("{\"a\":[1]}");

        JsonElementComparer.Instance.Equals(document.RootElement, plain).Should().BeTrue();
        JsonElementComparer.Instance.GetHashCode(document.RootElement).Should().Be(JsonElementComparer.Instance.GetHashCode(plain));
    }

    [Fact]
    public void A_value_deeper_than_any_payload_equals_its_own_text_alone()
    {
        var options = new JsonDocumentOptions { MaxDepth = 1000 };
        var deep = new string('[', 300) + new string(']', 300);
        var (x, y) = (JsonElement.Parse(deep, options), JsonElement.Parse(deep, options));

        JsonElementComparer.Instance.Equals(x, y).Should().BeTrue();
        JsonElementComparer.Instance.GetHashCode(x).Should().Be(JsonElementComparer.Instance.GetHashCode(y));
        JsonElementComparer.Instance.Equals(x, JsonElement.Parse($"[{deep}]", options)).Should().BeFalse();
    }

    [Fact]
    public void Random_values_equal_themselves() => RandomJson.Value.Sample(
        json =>
        {
            var (x, y) = (JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 256 }), JsonElement.Parse($" {json}", new JsonDocumentOptions { MaxDepth = 256 }));
            return JsonElementComparer.Instance.Equals(x, y) && JsonElementComparer.Instance.GetHashCode(x) == JsonElementComparer.Instance.GetHashCode(y);
        },
        iter: 1000);
}
