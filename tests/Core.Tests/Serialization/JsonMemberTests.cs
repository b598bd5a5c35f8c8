using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class JsonMemberTests
{
    [Theory]
    [InlineData("{ \"a\" : [1.0, \"\\u00e9\\/\"] }")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("1.50e+3")]
    [InlineData("true")]
    [InlineData("\"{\\\"a\\\":1}\"")]
    public void Any_value_is_read_and_written_back_with_its_text(string token)
    {
        var binary = Read(token);

        (binary with { Data = new Base64("eA==") }).ToJson().Should().Be($$"""{"data":"eA==","any":{{token}}}""");
        binary.Any!.Value.GetRawText().Should().Be(token);
        (binary with { Data = new Base64("eA==") }).ToJson().Should().Be($$"""{"data":"eA==","any":{{token}}}""", "it makes no difference that it was used");
    }

    [Fact]
    public void Null_and_absent_are_one()
    {
        Read("null").Any.Should().BeNull();
        Read("null").Should().Be(new Binary());
        (Read("null") with { Data = null }).ToJson().Should().Be("{}");
        new Binary { Any = JsonElement.Parse("null") }.ToJson().Should().Be("{}");
        new Binary { Any = default(JsonElement) }.ToJson().Should().Be("{}");
    }

    [Fact]
    public void Values_compare_by_value()
    {
        Read("""{"a":1,"b":[2.0,"\u0041"]}""").Should().Be(Read("""{ "b":[2,"A"], "a":1.0 }"""));
        Read("""{"a":1,"b":[2.0,"\u0041"]}""").GetHashCode().Should().Be(Read("""{ "b":[2,"A"], "a":1.0 }""").GetHashCode());
        Read("[1,2]").Should().NotBe(Read("[2,1]"));
        Read("1").Should().NotBe(Read("\"1\""));
        Read("1").Should().NotBe(Read("null"));
        Read("1").Should().Be(new Binary { Any = JsonElement.Parse("1.0") });
    }

    [Theory]
    [InlineData("{\"a\":1}", "{\"a\":1}")]
    [InlineData("\"{\\\"a\\\":1}\"", "{\"a\":1}")]
    [InlineData("\" [1,{}] \"", "[1,{}]")]
    [InlineData("\"plain\"", "\"plain\"")]
    [InlineData("\"{broken\"", "\"{broken\"")]
    [InlineData("\"{}x\"", "\"{}x\"")]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("5", "5")]
    public void Text_that_holds_an_object_or_list_counts_as_it_and_is_written_back_as_text(string token, string value)
    {
        var binary = LambdaJson.Deserialize<Binary>($$"""{"embedded":{{token}}}""");

        binary.Embedded!.Value.GetRawText().Trim().Should().Be(value);
        (binary with { Data = new Base64("eA==") }).ToJson().Should().Be($$"""{"data":"eA==","embedded":{{token}}}""");
        binary.Should().Be(new Binary { Embedded = JsonElement.Parse(value) });
    }

    [Fact]
    public void A_value_is_read_as_a_payload_or_as_a_type_of_the_users()
    {
        var member = JsonMember.FromElement(JsonElement.Parse("""{"id":"1","Note":"n"}"""));

        member.ReadPayload<Letter>().Id.Should().Be("1");
        member.ReadJson(UserJsonContext.Default.UserType)!.Note.Should().Be("n");
        default(JsonMember).Invoking(absent => absent.ReadPayload<Letter>()).Should().Throw<JsonException>();
        default(JsonMember).Invoking(absent => absent.ReadJson(UserJsonContext.Default.UserType)).Should().Throw<JsonException>();
        JsonMember.FromElement(JsonElement.Parse("[]")).Invoking(list => list.ReadPayload<Letter>()).Should().Throw<PayloadMismatchException>();
    }

    [Fact]
    public void A_value_that_is_something_else_is_told_from_one_that_is_absent()
    {
        var member = JsonMember.FromElement(JsonElement.Parse("""{"id":"1","Note":"n"}"""));
        var other = JsonMember.FromElement(JsonElement.Parse("[]"));

        member.TryReadPayload<Letter>(out var letter, out var error).Should().BeTrue();
        (letter!.Id, error).Should().Be(("1", null));
        member.TryReadJson(UserJsonContext.Default.UserType, out var user, out error).Should().BeTrue();
        (user!.Note, error).Should().Be(("n", null));
        other.TryReadPayload<Letter>(out letter, out error).Should().BeFalse();
        error.Should().BeOfType<PayloadMismatchException>();
        other.TryReadJson(UserJsonContext.Default.UserType, out user, out error).Should().BeFalse();
        error.Should().BeOfType<PayloadMismatchException>().Which.InnerException.Should().BeOfType<JsonException>();
        default(JsonMember).TryReadPayload<Letter>(out _, out error).Should().BeFalse();
        error.Should().BeOfType<JsonException>();
        default(JsonMember).TryReadJson(UserJsonContext.Default.UserType, out _, out error).Should().BeFalse();
        error.Should().NotBeOfType<PayloadMismatchException>();
        (letter, user).Should().Be((null, null));
    }

    [Fact]
    public void Members_compare_and_print_by_their_JSON()
    {
        JsonMember left = JsonElement.Parse("[1]");
        var right = JsonMember.FromElement(JsonElement.Parse("[1.0]"));

        (left == right).Should().BeTrue();
        (left != default).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.ToString().Should().Be("[1]");
        default(JsonMember).ToString().Should().BeEmpty();
        default(JsonMember).ValueOrDefault.ValueKind.Should().Be(JsonValueKind.Undefined);
        default(JsonMember).HasValue.Should().BeFalse();
    }

    private static Binary Read(string token) => LambdaJson.Deserialize<Binary>($$"""{"any":{{token}}}""");
}
