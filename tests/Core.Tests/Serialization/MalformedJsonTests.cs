using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class MalformedJsonTests
{
    private const string Secret = "s3cr3t";

    [Fact]
    public void The_message_names_record_problem_path_line_and_byte()
    {
        var reading = () => LambdaJson.Deserialize<LetterBatch>("{\n  \"Records\": [\n    {\"id\":\"1\"},\n    {\"sender\":{\"street\":é}}\n]}");

        var exception = reading.Should().Throw<JsonException>().Which;
        exception.Message.Should().Be("LetterBatch cannot be read: a value is expected, but the byte 0xC3 is here. Path: $.Records[1].sender.street | LineNumber: 3 | BytePositionInLine: 24.");
        exception.Path.Should().Be("$.Records[1].sender.street");
        exception.LineNumber.Should().Be(3);
        exception.BytePositionInLine.Should().Be(24);
    }

    [Fact]
    public void A_document_cut_at_any_byte_is_malformed_and_its_values_are_not_told()
    {
        var json = Encoding.UTF8.GetBytes(
            $$"""{"Records":[{"id":"{{Secret}}","body":"{\"{{Secret}}\":1}","kind":"test:letter","sender":{"street":"{{Secret}}","number":5},"new":["{{Secret}}"]}],"office":"{{Secret}}"}""");
        for (var length = 0; length < json.Length; length++)
        {
            var cut = json[..length];
            var reading = () => LambdaJson.Deserialize<LetterBatch>(cut);

            var exception = reading.Should().Throw<JsonException>().Which;
            exception.Should().NotBeOfType<PayloadMismatchException>();
            exception.Message.Should().StartWith("LetterBatch cannot be read: ").And.Contain("Path: $").And.NotContain(Secret);
            exception.Path.Should().StartWith("$").And.NotContain(Secret);
            exception.LineNumber.Should().Be(0);
            exception.BytePositionInLine.Should().BeInRange(0, length);
        }
    }

    [Fact]
    public void No_byte_that_is_changed_makes_a_message_tell_a_value()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"Records":[{"id":"{{Secret}}","body":"{{Secret}}","secret":"{{Secret}}","sender":{"number":"{{Secret}}"} }],"office":"{{Secret}}"}""");
        for (var index = 0; index < json.Length; index++)
        {
            foreach (var replacement in "{}[]\",:\\x0"u8)
            {
                var changed = json.ToArray();
                changed[index] = replacement;
                try
                {
                    LambdaJson.Deserialize<LetterBatch>(changed);
                }
                catch (PayloadMismatchException)
                {
                    // Names are told here, and a byte can make a name of a value.
                }
                catch (JsonException exception)
                {
                    WithoutPath(exception).Should().NotContain(Secret);
                }
            }
        }
    }

    [Theory]
    [InlineData('{', "an object")]
    [InlineData('[', "an array")]
    [InlineData('"', "a string")]
    [InlineData('t', "a boolean")]
    [InlineData('f', "a boolean")]
    [InlineData('n', "null")]
    [InlineData('-', "a number")]
    [InlineData('7', "a number")]
    [InlineData(',', "','")]
    [InlineData(':', "':'")]
    [InlineData('}', "'}'")]
    [InlineData(']', "']'")]
    [InlineData('x', "the byte 0x78")]
    [InlineData('\0', "the byte 0x00")]
    public void A_token_is_described_by_its_kind(char start, string description) => MalformedJson.Describe((byte)start).Should().Be(description);

    private static string WithoutPath(JsonException exception) =>
        exception.Path is { Length: > 1 } path ? exception.Message.Replace(path, string.Empty, StringComparison.Ordinal) : exception.Message;
}
