using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class EmbeddedTextTests
{
    [Theory]
    [InlineData("\"{}\"", "{}")]
    [InlineData("\"{\\\"a\\\":\\\"\\\\n\\\"}\"", "{\"a\":\"\\n\"}")]
    [InlineData("\"\\r\\n\\t [1]\"", "\r\n\t [1]")]
    [InlineData("\"\\u007b\\u007D\"", "{}")]
    public void A_document_is_taken_out_of_its_text(string token, string document)
    {
        EmbeddedText.TryUnwrap(Encoding.UTF8.GetBytes(token), out var inner).Should().BeTrue();
        Encoding.UTF8.GetString(inner!).Should().Be(document);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"5\"")]
    [InlineData("\"null\"")]
    [InlineData("\"{\"")]
    [InlineData("\"{}}\"")]
    [InlineData("\"[1,]\"")]
    [InlineData("\"{a}\"")]
    [InlineData("\"\\ufeff{}\"")]
    public void Text_that_is_no_object_or_list_stays_text(string token) => EmbeddedText.TryUnwrap(Encoding.UTF8.GetBytes(token), out _).Should().BeFalse();

    [Fact]
    public void A_document_nested_too_deep_stays_text() =>
        EmbeddedText.TryUnwrap(Encoding.UTF8.GetBytes($"\"{new string('[', 257)}{new string(']', 257)}\""), out _).Should().BeFalse();
}
