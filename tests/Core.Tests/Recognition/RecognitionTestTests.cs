using System.Text;
using System.Text.Json;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class RecognitionTestTests
{
    private static readonly string[] Texts =
    [
        "/a", "!/a", "/a = xy", "/a = x", "/a = y", "/a ^= x", "/a ^= xy", "/a ^= y", "/a *= x", "/a *= y", "/a *= xy", "/a *= yx",
        "/a/b", "!/a/b", "/a/b = x", "/a/b/c", "!/a/b/c", "/ab", "!/ab", "/a/0", "/a/0 = x", "/0", "!/0", "/0/a", "!/0/a", "/0/a = x", "/00",
    ];

    private static readonly JsonElement[] Documents = [.. new[]
    {
        "{}", "[]", "[null]", "[1]", "[{}]", """[{"a":1}]""", """[{"a":"x"}]""", """{"00":1,"a":1}""", """{"a":null}""", """{"a":""}""", """{"a":1}""", """{"a":{}}""", """{"a":[]}""", """{"a":[1]}""", """{"a":["x"]}""", """{"a":["x"],"ab":1}""",
        """{"a":"x"}""", """{"a":"y"}""", """{"a":"xy"}""", """{"a":"yx"}""", """{"a":"xyx"}""", """{"a":"yxy"}""", """{"a":"xx"}""", """{"a":"z"}""", """{"a":"xzy"}""", """{"a":"zxy"}""", """{"a":"zx"}""", """{"a":"xyzyx"}""",
        """{"a":{"b":null}}""", """{"a":{"b":1}}""", """{"a":{"b":"x"}}""", """{"a":{"b":{}}}""", """{"a":{"b":{"c":1}}}""", """{"ab":1}""", """{"ab":1,"a":"x"}""", """{"ab":1,"a":"xyx"}""", """{"ab":1,"a":"yxy"}""", """{"ab":1,"a":{"b":"x"}}""", """{"ab":1,"a":{"b":{"c":1}}}""",
        """{"00":1,"a":"xyx"}""", """{"00":1,"a":"yxy"}""", """{"00":1,"a":{"b":"x"}}""", """{"00":1,"a":{"b":{"c":1}}}""", """{"00":1,"ab":1}""", """{"00":1,"a":["x"]}""", """{"00":1}""", """{"a":"xyxyx","00":1}""",
    }.Select(json => JsonDocument.Parse(json).RootElement)];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var left in Texts)
            {
                foreach (var right in Texts)
                {
                    pairs.Add(left, right);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [InlineData("/a", "!/a", true)]
    [InlineData("/a", "/a = x", false)]
    [InlineData("/a", "/a ^= x", false)]
    [InlineData("/a", "/a *= x", false)]
    [InlineData("/a", "/a", false)]
    [InlineData("!/a", "!/a", false)]
    [InlineData("!/a", "/a = x", true)]
    [InlineData("!/a", "/a ^= x", true)]
    [InlineData("!/a", "/a *= x", true)]
    [InlineData("/a = x", "/a = x", false)]
    [InlineData("/a = x", "/a = y", true)]
    [InlineData("/a = xy", "/a ^= x", false)]
    [InlineData("/a = xy", "/a ^= y", true)]
    [InlineData("/a = xy", "/a *= y", false)]
    [InlineData("/a = xy", "/a *= z", true)]
    [InlineData("/a ^= x", "/a ^= xy", false)]
    [InlineData("/a ^= x", "/a ^= y", true)]
    [InlineData("/a ^= x", "/a *= y", false)]
    [InlineData("/a *= x", "/a *= y", false)]
    [InlineData("!/a", "/a/b", true)]
    [InlineData("/a = x", "/a/b", true)]
    [InlineData("/a ^= x", "/a/b = y", true)]
    [InlineData("/a *= x", "/a/0", true)]
    [InlineData("!/a", "!/a/b", false)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/a = x", "!/a/b", false)]
    [InlineData("/a = x", "/ab = y", false)]
    [InlineData("!/a", "/ab", false)]
    [InlineData("/0/a", "/a", true)]
    [InlineData("/0", "/a = x", true)]
    [InlineData("/0", "/00", true)]
    [InlineData("!/0/a", "/a", false)]
    [InlineData("/0/a", "!/a", false)]
    [InlineData("!/0/a", "!/a", false)]
    public void Tests_exclude_each_other_where_no_document_passes_both(string left, string right, bool isExcluded)
    {
        RuleOracle.Test(left).Excludes(RuleOracle.Test(right)).Should().Be(isExcluded);
        RuleOracle.Test(right).Excludes(RuleOracle.Test(left)).Should().Be(isExcluded);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_two_tests_say_of_each_other_is_true_of_documents(string left, string right)
    {
        var (one, other) = (RuleOracle.Test(left), RuleOracle.Test(right));
        var passing = Documents.Where(document => RuleOracle.Passes(one, document)).ToArray();

        passing.Should().NotBeEmpty();
        if (one.Excludes(other))
        {
            passing.Should().NotContain(document => RuleOracle.Passes(other, document));
        }

        if (one.Implies(other))
        {
            passing.Should().OnlyContain(document => RuleOracle.Passes(other, document));
        }

        one.Excludes(other).Should().Be(other.Excludes(one));
    }

    [Theory]
    [InlineData("/a = xy", "/a ^= x", true)]
    [InlineData("/a = xy", "/a *= y", true)]
    [InlineData("/a = xy", "/a = xy", true)]
    [InlineData("/a = xy", "/a = x", false)]
    [InlineData("/a = xy", "/a", true)]
    [InlineData("/a ^= xy", "/a ^= x", true)]
    [InlineData("/a ^= xy", "/a *= y", true)]
    [InlineData("/a ^= x", "/a ^= xy", false)]
    [InlineData("/a ^= x", "/a = x", false)]
    [InlineData("/a *= xy", "/a *= y", true)]
    [InlineData("/a *= x", "/a ^= x", false)]
    [InlineData("/a *= x", "/a", true)]
    [InlineData("/a", "/a *= x", false)]
    [InlineData("/a/b = x", "/a", true)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/a = x", "/b = x", false)]
    [InlineData("!/a", "!/a/b", true)]
    [InlineData("!/a/b", "!/a", false)]
    [InlineData("!/a", "/a", false)]
    [InlineData("/a", "!/b", false)]
    public void A_test_implies_what_every_document_passes_that_passes_it(string test, string other, bool isImplied) =>
        RuleOracle.Test(test).Implies(RuleOracle.Test(other)).Should().Be(isImplied);

    [Theory]
    [InlineData("/a", "", true)]
    [InlineData("!/a", "anything", true)]
    [InlineData("/a = é", "é", true)]
    [InlineData("/a = é", "e", false)]
    [InlineData("/a = x", "xy", false)]
    [InlineData("/a = x", "", false)]
    [InlineData("/a ^= x", "xy", true)]
    [InlineData("/a ^= x", "yx", false)]
    [InlineData("/a ^= xy", "x", false)]
    [InlineData("/a *= x", "yxy", true)]
    [InlineData("/a *= x", "y", false)]
    public void A_value_is_compared(string test, string value, bool holds) => RuleOracle.Test(test).Holds(Encoding.UTF8.GetBytes(value)).Should().Be(holds);

    [Fact]
    public void A_test_says_where_it_looks()
    {
        RecognitionTest[] tests = [RecognitionTest.Has("/a"), RecognitionTest.Lacks("/a"), RecognitionTest.Is("/a", "v"), RecognitionTest.StartsWith("/a", "v"), RecognitionTest.Contains("/a", "v")];

        tests.Should().OnlyContain(test => test.Pointer == "/a");
        tests.Select(test => test.ComparesValue).Should().Equal(false, false, true, true, true);
        tests[0].IsAtOrBelow("/a").Should().BeTrue();
        tests[0].IsAtOrBelow("/a/b").Should().BeFalse();
        RecognitionTest.Has("/a/b").IsAtOrBelow("/a").Should().BeTrue();
        RecognitionTest.Has("/ab").IsAtOrBelow("/a").Should().BeFalse();
    }
}
