using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class TokenSpanTests
{
    [Fact]
    public void It_is_the_text_of_a_string_without_its_quotes()
    {
        var scanner = new JsonScanner(" \"ab\\n\""u8, 1, typeof(Letter));

        var token = scanner.ReadString();

        (token.Start, token.Length, token.IsEscaped).Should().Be((2, 4, true));
    }
}
