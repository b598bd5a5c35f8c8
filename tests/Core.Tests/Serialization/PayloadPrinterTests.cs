using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class PayloadPrinterTests
{
    private const string Secret = "s3cr3t";

    [Fact]
    public void A_sensitive_member_is_printed_as_stars_when_it_is_there()
    {
        var letter = LambdaJson.Deserialize<Letter>($$"""{"id":"1","secret":"{{Secret}}","token":"{{Secret}}"}""");

        letter.ToString().Should().Be("Letter { Id = 1, Body = , Secret = ***, Kind = , Sender = , EventSourceArn = , UnknownMembers = [token] }");
        (letter with { Secret = null }).ToString().Should().Contain("Secret = ,");
        new LetterBatch { Records = [letter] }.ToString().Should().NotContain(Secret).And.Contain("***");
    }

    [Fact]
    public void A_sensitive_value_that_cannot_be_held_is_not_printed_either() =>
        LambdaJson.Deserialize<Letter>($$"""{"id":"1","secret":["{{Secret}}"]}""").ToString().Should().NotContain(Secret);

    [Fact]
    public void Members_are_printed_as_the_compiler_prints_them()
    {
        var builder = new StringBuilder("X { ");

        PayloadPrinter.Append(builder, "A", 1);
        PayloadPrinter.AppendSensitive(builder, "B", hasValue: true);
        PayloadPrinter.AppendSensitive(builder, "C", hasValue: false);
        PayloadPrinter.Append(builder, "D", new DateTimeOffset(2026, 3, 4, 5, 6, 7, 89, TimeSpan.FromMinutes(-210)));
        PayloadPrinter.Append(builder, "E", default(DateTimeOffset?));

        builder.ToString().Should().Be("X { A = 1, B = ***, C = , D = 2026-03-04T05:06:07.089-03:30, E = ");
    }

    [Theory]
    [InlineData("\"\\ud800\"", null)]
    [InlineData("\"a\\n\\u00e9\"", "a\né")]
    [InlineData("\"\"", "")]
    [InlineData("[\"\\ud800\"]", "[\"\\ud800\"]")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    public void Any_JSON_is_printed_also_where_System_Text_Json_cannot_make_a_string_of_it(string json, string? expected)
    {
        // Half of a surrogate pair cannot stand in an attribute.
        expected ??= "\ud800";
        var element = JsonElement.Parse(json);
        var builder = new StringBuilder("X { ");

        PayloadPrinter.Append(builder, "A", element);

        builder.ToString().Should().Be($"X {{ A = {expected}");
        JsonMember.FromElement(element).ToString().Should().Be(expected);
        ((ValueList<JsonElement>)[element]).ToString().Should().Be($"[{expected}]");
        ((ValueMap<JsonElement>)[new("k", element)]).ToString().Should().Be($"[k = {expected}]");
    }
}
