using System.Text;
using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Values;

public class Base64Tests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"aGk=\"", "hi")]
    [InlineData("\"aGVsbG8gd29ybGQ=\"", "hello world")]
    [InlineData("\"aG\\nVs bG8=\\r\\n\"", "hello")]
    [InlineData("\" aGk= \"", "hi")]
    [InlineData("\"Pz8\\/\"", "???")]
    [InlineData("\"Pz8/\"", "???")]
    [InlineData("\"\\u0061Gk=\"", "hi")]
    [InlineData("\"aGk\\u003d\"", "hi")]
    public void Base64_is_decoded_on_demand(string token, string expected)
    {
        var data = Read(token).Data!.Value;

        data.GetString().Should().Be(expected);
        data.ToArray().Should().Equal(Encoding.UTF8.GetBytes(expected));
        data.TryDecode(out var bytes).Should().BeTrue();
        bytes.Should().Equal(Encoding.UTF8.GetBytes(expected));
    }

    [Theory]
    [InlineData("\"aGk\"")]
    [InlineData("\"a\"")]
    [InlineData("\"aGk=aGk=\"")]
    [InlineData("\"====\"")]
    [InlineData("\"a-_b\"")]
    [InlineData("\"häh=\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"not base64!\"")]
    [InlineData("12345")]
    public void Text_that_is_no_base64_is_read_and_kept_but_not_decoded(string token)
    {
        var binary = Read(token);

        binary.UnknownMembers.Should().BeEmpty();
        binary.Data!.Value.TryDecode(out var bytes).Should().BeFalse();
        bytes.Should().BeNull();
        binary.Data.Value.Invoking(data => data.ToArray()).Should().Throw<FormatException>();
        binary.Data.Value.Invoking(data => data.GetString()).Should().Throw<FormatException>();
        (binary with { Required = new Base64("eA==") }).ToJson().Should().Be($$"""{"data":{{token}},"required":"eA=="}""");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[\"aGk=\"]")]
    public void What_is_no_text_reads_as_absent_and_is_kept(string token)
    {
        var binary = Read(token);

        binary.Data.Should().BeNull();
        binary.UnknownMembers["data"].GetRawText().Should().Be(token);
    }

    [Fact]
    public void An_absent_required_one_reads_as_empty_and_is_not_written()
    {
        var binary = LambdaJson.Deserialize<Binary>("{}");

        binary.Required.Text.Should().BeEmpty();
        binary.Required.ToArray().Should().BeEmpty();
        (binary with { Data = new Base64(string.Empty) }).ToJson().Should().Be("""{"data":""}""");
    }

    [Fact]
    public void Bytes_and_texts_are_encoded()
    {
        Base64.FromBytes([0xFF, 0xFE, 0xFD]).Text.Should().Be("//79");
        Base64.FromString("hé").Text.Should().Be("aMOp");
        new Binary { Data = Base64.FromBytes([0xFF, 0xFE, 0xFD]) }.ToJson().Should().Be("""{"data":"//79"}""");
    }

    [Fact]
    public void The_text_is_given_as_it_stands_with_escapes_resolved()
    {
        Read("\"Pz8\\/\"").Data!.Value.Text.Should().Be("Pz8/");
        Read("\"Pz8/\"").Data!.Value.ToString().Should().Be("Pz8/");
    }

    [Fact]
    public void Values_are_equal_when_their_texts_are()
    {
        var read = Read("\"Pz8\\/\"").Data!.Value;

        read.Should().Be(new Base64("Pz8/"));
        (read == new Base64("Pz8/")).Should().BeTrue();
        (read != new Base64("Pz8=")).Should().BeTrue();
        read.GetHashCode().Should().Be(new Base64("Pz8/").GetHashCode());
        default(Base64).Should().Be(new Base64(string.Empty));
        default(Base64).GetHashCode().Should().Be(new Base64(string.Empty).GetHashCode());
        read.Equals((object)"Pz8/").Should().BeFalse();
        Read("\"Pz8\\/\"").Should().Be(Read("\"Pz8/\""));
    }

    [Fact]
    public void JSON_inside_is_read_as_a_payload_or_as_a_type_of_the_users()
    {
        var data = Base64.FromString("""{"id":"inside","Note":"n"}""");

        data.Read<Letter>().Id.Should().Be("inside");
        data.Read(UserJsonContext.Default.UserType)!.Note.Should().Be("n");
        new Base64("!").Invoking(bad => bad.Read<Letter>()).Should().Throw<FormatException>();
        Base64.FromString("{").Invoking(bad => bad.Read<Letter>()).Should().Throw<JsonException>();
        Base64.FromBytes([0xFF]).Invoking(bad => bad.Read<Letter>()).Should().Throw<JsonException>();
        Base64.FromString("""{"kind":"other"}""").Invoking(bad => bad.Read<Letter>()).Should().Throw<PayloadMismatchException>();
    }

    [Theory]
    [InlineData("eyJpZCI6ImluIiwiTm90ZSI6Im4ifQ==", null)]
    [InlineData("W10=", typeof(PayloadMismatchException))]
    [InlineData("!", typeof(JsonException))]
    [InlineData("ew==", typeof(JsonException))]
    [InlineData("/w==", typeof(JsonException))]
    [InlineData("", typeof(JsonException))]
    public void What_is_inside_is_told_from_what_is_broken(string text, Type? expected)
    {
        var data = new Base64(text);

        data.TryRead<Letter>(out var letter, out var error).Should().Be(expected is null);
        (letter?.Id, Kind(error)).Should().Be((expected is null ? "in" : null, expected));
        data.TryRead(UserJsonContext.Default.UserType, out var user, out error).Should().Be(expected is null);
        (user?.Note, Kind(error)).Should().Be((expected is null ? "n" : null, expected));

        static Type? Kind(JsonException? error) => error is null ? null : error is PayloadMismatchException ? typeof(PayloadMismatchException) : typeof(JsonException);
    }

    [Fact]
    public void There_is_no_base64_of_nothing()
    {
        var text = () => new Base64(null!);
        var encoding = () => Base64.FromString(null!);

        text.Should().Throw<ArgumentNullException>();
        encoding.Should().Throw<ArgumentNullException>();
    }

    private static Binary Read(string token) => LambdaJson.Deserialize<Binary>($$"""{"data":{{token}}}""");
}
