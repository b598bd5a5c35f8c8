using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonEscapeTests
{
    [Fact]
    public void Of_all_bytes_behind_a_backslash_eight_are_escapes_of_two()
    {
        var simple = Enumerable.Range(0, 256).Where(value => JsonEscape.Length([(byte)'\\', (byte)value]) == 2).Select(value => (char)value);

        simple.Should().BeEquivalentTo("\"\\/bfnrt");
    }

    [Theory]
    [InlineData("\\u0000", 6)]
    [InlineData("\\uABCDmore", 6)]
    [InlineData("\\uabcd", 6)]
    [InlineData("\\u00e", 0)]
    [InlineData("\\u00eg", 0)]
    [InlineData("\\U0000", 0)]
    [InlineData("\\", 0)]
    [InlineData("", 0)]
    [InlineData("n", 0)]
    [InlineData("nn", 0)]
    public void An_escape_has_the_length_that_JSON_gives_it(string text, int length) => JsonEscape.Length(Encoding.UTF8.GetBytes(text)).Should().Be(length);
}
