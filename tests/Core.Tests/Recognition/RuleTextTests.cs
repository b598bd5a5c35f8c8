using System.Text;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class RuleTextTests
{
    [Fact]
    public void A_line_is_a_rule()
    {
        var rules = RuleText.Parse(
            """
            SqsEvent | sqs-event, sqs-fifo-event | /Records/0/eventSource = aws:sqs

              Order|order|/a/é ^= with blanks  inside|!/b|/c *= =|/d
            """u8);

        rules.Select(rule => rule.Record).Should().Equal("SqsEvent", "Order");
        rules[0].PayloadIds.Should().Equal("sqs-event", "sqs-fifo-event");
        rules[1].PayloadIds.Should().Equal("order");
        rules.SelectMany(rule => rule.Tests).Select(test => (test.Kind, test.Pointer, test.Value)).Should().Equal(
            (RecognitionTestKind.Equal, "/Records/0/eventSource", "aws:sqs"),
            (RecognitionTestKind.Prefix, "/a/é", "with blanks  inside"),
            (RecognitionTestKind.Absent, "/b", string.Empty),
            (RecognitionTestKind.Part, "/c", "="),
            (RecognitionTestKind.Present, "/d", string.Empty));
    }

    [Fact]
    public void Lines_may_end_as_on_Windows() => RuleText.Parse("A | a | /x\r\nB | b | /y = 1\r\n"u8).SelectMany(rule => rule.Tests).Select(test => test.Pointer + test.Value).Should().Equal("/x", "/y1");

    [Fact]
    public void A_detail_of_an_event_is_known_without_an_id() => RuleText.Parse("Closing |  | /a"u8).Single().PayloadIds.Should().BeEmpty();

    [Fact]
    public void No_text_has_no_rules() => RuleText.Parse("\n \n"u8).Should().BeEmpty();

    [Theory]
    [InlineData("Order")]
    [InlineData("Order | order")]
    [InlineData("Order | order |")]
    [InlineData("| order | /a")]
    [InlineData("Order | order | /a | | /b")]
    [InlineData("Order | order | a")]
    [InlineData("Order | order | a = x")]
    [InlineData("Order | order | !a | /b")]
    [InlineData("Order | order | ! | /b")]
    [InlineData("Order | order | !!/a | /b")]
    [InlineData("Order | order | !/a = x | /b")]
    [InlineData("Order | order | /a =")]
    [InlineData("Order | order | /a x")]
    [InlineData("Order | order | /a == x")]
    [InlineData("Order | order | /a=x y")]
    [InlineData("Order | order | !/a")]
    [InlineData("Order | order | !/a | !/b")]
    public void A_malformed_rule_is_named(string line)
    {
        var parsing = () => new PayloadRecogniser(Encoding.UTF8.GetBytes($"Good | good | /a\n{line}\nBetter | better | /a"));

        parsing.Should().Throw<ArgumentException>().Which.Message.Should().Contain($"rule '{line}'").And.NotContain("Good").And.NotContain("Better");
    }
}
