using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class RecognitionRuleTests
{
    [Theory]
    [InlineData("/a | /b", "/a", true)]
    [InlineData("/a | !/b", "/a", true)]
    [InlineData("/a = x", "/a", true)]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/a/b = x | /c", "/a | /c", true)]
    [InlineData("/a = xy", "/a ^= x", true)]
    [InlineData("/a | !/b", "/a | !/b/c", true)]
    [InlineData("/a | /b", "/c", false)]
    [InlineData("/a", "/a", false)]
    [InlineData("/a | /a = x", "/a = x", false)]
    [InlineData("/a | /b", "/a = x", false)]
    [InlineData("/a | /b", "/a | /c", false)]
    [InlineData("/a | /b", "/b | /a", false)]
    [InlineData("/a | /b", "/a | !/b", false)]
    [InlineData("/a | !/b/c", "/a | !/b", false)]
    public void A_rule_is_stricter_that_asks_for_all_of_the_other_and_for_more(string rule, string other, bool isStricter)
    {
        RuleOracle.Rule(rule).IsStricterThan(RuleOracle.Rule(other)).Should().Be(isStricter);
        if (isStricter)
        {
            RuleOracle.Rule(other).IsStricterThan(RuleOracle.Rule(rule)).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("/a = x", "/a = y", true)]
    [InlineData("/b | /a = x", "/a = y | /c", true)]
    [InlineData("/a | /b", "/a | !/b", true)]
    [InlineData("/a/b", "/c | !/a", true)]
    [InlineData("/0/a", "/a", true)]
    [InlineData("/a | !/0", "/b", false)]
    [InlineData("/a = x", "/b = y", false)]
    [InlineData("/a | /b", "/a", false)]
    public void Rules_exclude_each_other_where_two_of_their_tests_do(string rule, string other, bool isExcluded)
    {
        RuleOracle.Rule(rule).Excludes(RuleOracle.Rule(other)).Should().Be(isExcluded);
        RuleOracle.Rule(other).Excludes(RuleOracle.Rule(rule)).Should().Be(isExcluded);
    }

    [Theory]
    [InlineData("/a/b", true)]
    [InlineData("/a", true)]
    [InlineData("/c", true)]
    [InlineData("/d", true)]
    [InlineData("/a/b/c", false)]
    [InlineData("/a/bb", false)]
    [InlineData("/b", false)]
    [InlineData("/c/0", false)]
    public void A_rule_mentions_the_places_of_its_tests_and_those_above_them(string pointer, bool isMentioned) =>
        RuleOracle.Rule("/a/b | /c = x | !/d").Mentions(pointer).Should().Be(isMentioned);

    [Theory]
    [InlineData("/a", false, false)]
    [InlineData("/a | !/b", false, true)]
    [InlineData("/a = x", true, false)]
    [InlineData("!/b | /a ^= x", true, true)]
    [InlineData("/a *= x", true, false)]
    public void A_rule_says_whether_it_asks_for_a_value_and_for_absence(string rule, bool hasValue, bool asksForAbsence)
    {
        RuleOracle.Rule(rule).HasValue.Should().Be(hasValue);
        RuleOracle.Rule(rule).AsksForAbsence.Should().Be(asksForAbsence);
    }

    [Fact]
    public void A_rule_keeps_what_it_was_made_of()
    {
        var rule = new RecognitionRule("Order", ["order", "order-v2"], [RecognitionTest.Has("/a")]);

        rule.Record.Should().Be("Order");
        rule.PayloadIds.Should().Equal("order", "order-v2");
        rule.Tests.Should().ContainSingle().Which.Pointer.Should().Be("/a");
    }
}
