using System.Text;
using System.Text.Json;
using CsCheck;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class PayloadRecogniserTests
{
    private static readonly PayloadRecogniser Recogniser = new(
        """
        Order | order | /a/b/0/c = x
        Order | order | /kind = order
        Parcel | parcel | /weight | /size | !/kind
        """u8);

    private static readonly Gen<string> Pointer = Gen.OneOf("/a", "/b", "/a/b", "/a/0", "/a/0/b", "/c", "/c/a");

    private static readonly Gen<string> Test = Gen.Select(Pointer, Gen.OneOf("{0}", "{0}", "{0}", "!{0}", "{0} = x", "{0} = y", "{0} ^= x", "{0} *= y", "{0} = 1"), (pointer, form) => form.Replace("{0}", pointer, StringComparison.Ordinal));

    private static readonly Gen<string[]> Rules = Gen.Select(Gen.OneOf("A", "B", "C", "D"), Pointer, Test.Array[0, 3], (record, pointer, tests) => $"{record} | {record} | {string.Join(" | ", tests.Append(pointer))}").Array[1, 6];

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, inner) => depth > 2
        ? Gen.OneOf("1", "null", "\"x\"", "\"y\"")
        : Gen.Frequency(
            (4, Gen.OneOf("1", "true", "null", "\"x\"", "\"y\"", "\"xy\"", "\"\\u0078\"", "\"}\"", "\"[\\\"\"")),
            (2, inner.Array[0, 2].Select(items => $"[{string.Join(" , ", items)}]")),
            (3, ObjectOf(inner))));

    private static readonly Gen<string> Document = ObjectOf(Value);

    [Fact]
    public void What_fits_is_recognised_and_nothing_else() => Gen.Select(Rules, Document).Sample(
        (rules, json) =>
        {
            using var document = JsonDocument.Parse(json);
            var text = string.Join("\n", rules);
            var fitting = RuleText.Parse(Encoding.UTF8.GetBytes(text)).Where(rule => RuleOracle.Holds(rule, document.RootElement)).Select(rule => rule.Record).Distinct().ToArray();

            var recognised = Recognise(text, json);

            var because = $"{json} by {text}";
            (recognised.Record is null).Should().Be(fitting.Length == 0, because);
            recognised.Rivals.Should().BeSubsetOf(fitting, because);
            (recognised.Certainty == RecognitionCertainty.Ambiguous).Should().Be(recognised.Rivals.Count > 0, because);
            if (recognised.Record is not null)
            {
                fitting.Should().Contain(recognised.Record, because);
                recognised.Rivals.Contains(recognised.Record).Should().BeFalse(because);
            }
        },
        iter: 10_000);

    [Theory]
    [InlineData("A | a | /x = 1", RecognitionCertainty.Certain)]
    [InlineData("A | a | /x ^= 1", RecognitionCertainty.Certain)]
    [InlineData("A | a | /x *= 1", RecognitionCertainty.Certain)]
    [InlineData("A | a | /x", RecognitionCertainty.Likely)]
    [InlineData("A | a | /x | !/z", RecognitionCertainty.Likely)]
    [InlineData("A | a | /z", RecognitionCertainty.None)]
    [InlineData("A | a | /x\nB | b | /x", RecognitionCertainty.Ambiguous)]
    [InlineData("A | a | /x\nA | a | /x | /y", RecognitionCertainty.Likely)]
    [InlineData("A | a | /x | /y\nA | a | /x = 1", RecognitionCertainty.Certain)]
    [InlineData("A | a | /x = 1 | !/z\nA | a | /x | /y | !/z", RecognitionCertainty.Certain)]
    public void Values_are_certain_members_likely_and_several_payloads_ambiguous(string rules, RecognitionCertainty certainty)
    {
        var recognised = Recognise(rules, """{"x":1,"y":2}""");

        recognised.Certainty.Should().Be(certainty);
        recognised.Record.Should().Be(certainty == RecognitionCertainty.None ? null : "A");
    }

    [Theory]
    [InlineData("A | a | /x\nB | b | /x | /y")]
    [InlineData("B | b | /x | /y\nA | a | /x")]
    [InlineData("A | a | /x\nB | b | /x = 1")]
    [InlineData("A | a | /x ^= 1\nB | b | /x = 1")]
    [InlineData("A | a | /x\nB | b | /x | !/z")]
    [InlineData("A | a | /x\nB | b | /x | /y\nC | c | /x | /z")]
    [InlineData("C | c | /x\nA | a | /x | /y\nB | b | /x = 1 | /y")]
    public void The_rule_that_asks_for_more_wins(string rules)
    {
        Recognise(rules, """{"x":1,"y":2}""").ToString().Should().StartWith("B (").And.NotContain("Ambiguous");
        Recognise(rules, """{"y":2,"x":1}""").ToString().Should().StartWith("B (").And.NotContain("Ambiguous");
    }

    [Theory]
    [InlineData("""{"x":1}""", "A", 3)]
    [InlineData("""{"x":1,"y":{"w":1}}""", "A", 3)]
    [InlineData("""{"x":1,"y":{"z":2}}""", "B", 3)]
    [InlineData("""{"y":{"z":2},"x":1}""", "B", 3)]
    [InlineData("""{"x":1,"y":{"z":null}}""", "A", 3)]
    public void What_must_be_absent_is_looked_for_to_the_end(string json, string record, int certainty)
    {
        const string Rules = "A | a | /x = 1 | !/y/z\nB | b | /x = 1 | /y/z";

        Recognise(Rules, json).Record.Should().Be(record);
        Recognise(Rules, json).Certainty.Should().Be((RecognitionCertainty)certainty);
    }

    [Fact]
    public void Rivals_are_named_once_and_the_record_that_asks_for_most_first()
    {
        const string Rules = """
            A | a | /x | /y
            B | b | /x ^= 1
            B | b | /x *= 2 | /y *= 1
            B | b | /y ^= 1
            C | c | /x *= 2 | /y | /z
            """;

        var recognised = Recognise(Rules, """{"z":1,"x":"12","y":"1"}""");

        recognised.Record.Should().Be("C");
        recognised.Certainty.Should().Be(RecognitionCertainty.Ambiguous);
        recognised.Rivals.Should().Equal("B");
    }

    [Fact]
    public void Alternatives_of_one_record_are_no_rivals()
    {
        const string Rules = "A | a | /x = 1\nA | a | /y\nA | a | /x | /y | /z\nB | b | /w";

        foreach (var json in (string[])["""{"x":1}""", """{"y":1}""", """{"x":1,"y":1,"z":1}"""])
        {
            var recognised = Recognise(Rules, json);

            recognised.Record.Should().Be("A");
            recognised.Rivals.Should().BeEmpty();
            recognised.Certainty.Should().NotBe(RecognitionCertainty.Ambiguous);
        }
    }

    [Theory]
    [InlineData("A | a | /x = 1", """{"x":1""")]
    [InlineData("A | a | /x = 1\nB | b | /x = 2", """{"x":1""")]
    [InlineData("A | a | /x = 1\nB | b | /y", """{"x":1""")]
    [InlineData("A | a | /x | /y\nB | b | /x", """{"x":1,"y":2""")]
    [InlineData("B | b | /x\nA | a | /x | /y", """{"y":1,"x":[""")]
    [InlineData("A | a | /x | /y\nB | b | /x | !/y", """{"x":1,"y":{""")]
    [InlineData("A | a | /x/0/y = 1\nB | b | /x/0/y = 2", """{"x":[{"y":1""")]
    [InlineData("A | a | /x | /y\nB | b | /x | !/z\nC | c | /w", """{"z":1,"x":1,"y":1""")]
    public void What_is_decided_needs_no_more_of_the_document(string rules, string beginning)
    {
        foreach (var end in (string[])[string.Empty, ",", ",\"z", "}}}]]", "\"\\", ",\"y\":0,\"x\":0,\"z\":0,\"w\":0", ",\"x\":2"])
        {
            Recognise(rules, beginning + (beginning.EndsWith('1') || beginning.EndsWith('2') ? "," : string.Empty) + end).ToString().Should().StartWith("A (").And.NotContain("Ambiguous");
        }
    }

    [Theory]
    [InlineData("A | a | /x ^= 1\nB | b | /x = 12 | /y", """{"x":"12",""", "\"y\":1}", "B")]
    [InlineData("A | a | /x\nB | b | /x | /y", """{"x":1,""", "\"y\":1}", "B")]
    [InlineData("A | a | /x\nB | b | /x | /y", """{"x":1,""", "\"z\":1}", "A")]
    [InlineData("B | b | /x | !/z\nA | a | /x | /y", """{"x":1,"y":1,""", "\"z\":1}", "A")]
    [InlineData("A | a | /x | !/y\nB | b | /y", """{"x":1,""", "\"y\":1}", "B")]
    public void What_is_undecided_is_read_to_the_end(string rules, string beginning, string end, string record)
    {
        var recognised = Recognise(rules, beginning + "\"long\":\"" + new string('}', 200) + "\"," + end);

        recognised.Record.Should().Be(record);
        recognised.Rivals.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("\uFEFF", null)]
    [InlineData("\uFEFF{\"x\":1}", "A")]
    [InlineData(" \uFEFF{\"x\":1}", null)]
    [InlineData("\uFEFF\uFEFF{\"x\":1}", null)]
    [InlineData("\r\n\t {\"x\":1}", "A")]
    [InlineData("[{\"x\":1}]", null)]
    public void A_byte_order_mark_is_skipped(string json, string? record) => Recognise("A | a | /x = 1", json).Record.Should().Be(record);

    [Fact]
    public void Documents_that_are_none_do_no_harm() => Gen.OneOf("\"\"\"\\\\{}[]:,n1xay \0\xff"u8.ToArray()).Array[0, 200].Sample(
        json =>
        {
            var recognise = () => Recogniser.Recognise(json).ToString();

            recognise.Should().NotThrow();
        },
        iter: 20_000);

    [Theory]
    [InlineData("{\"a\":{\"b\":[{\"c\":\"x\"}]},\"kind\":\"order\"}", "Order")]
    [InlineData("{\"a\":{\"b\":[{\"c\":\"\\u0078\"}]},\"k\\u0069nd\":\"\\u006frder\"}", "Order")]
    [InlineData("{\"weight\":1,\"size\":{}}", "Parcel")]
    [InlineData("{\"x\":1,\"a\":{\"b\":[1,2]}}", null)]
    public void It_allocates_nothing(string json, string? record)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        RecogniseOften(bytes, 100);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var known = RecogniseOften(bytes, 1000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        known.Should().Be(record is null ? 0 : 1000);
        allocated.Should().Be(0);
        Recogniser.Recognise(bytes).Record.Should().Be(record);
    }

    [Fact]
    public void Several_threads_may_use_it() => Parallel.For(0, 20_000, round =>
    {
        var (json, record) = (round % 3) switch
        {
            0 => ("{\"kind\":\"order\"}", "Order"),
            1 => ("{\"size\":2,\"weight\":\"" + new string('\\', 600) + "\"}", "Parcel"),
            _ => ("{\"kind\":\"other\"}", null),
        };
        Recogniser.Recognise(Encoding.UTF8.GetBytes(json)).Record.Should().Be(record);
    });

    [Fact]
    public void As_many_rules_and_tests_as_there_is_room_for_are_told_apart()
    {
        var recogniser = new PayloadRecogniser(Encoding.UTF8.GetBytes(RulesOf(BitSet.Capacity, number => $"/x = {number}")));

        for (var number = 0; number < BitSet.Capacity; number++)
        {
            recogniser.Recognise(Encoding.UTF8.GetBytes($"{{\"x\":{number}}}")).ToString().Should().Be($"R{number} (Certain)");
        }
    }

    [Fact]
    public void Too_many_rules_are_refused()
    {
        var making = () => new PayloadRecogniser(Encoding.UTF8.GetBytes(RulesOf(BitSet.Capacity + 1, _ => "/x")));

        making.Should().Throw<ArgumentException>().WithMessage("There are 385 rules; 384 are possible.*");
    }

    [Fact]
    public void Too_many_tests_are_refused()
    {
        var tests = Enumerable.Range(0, BitSet.Capacity + 1).Select(number => $"/a{number}");
        var making = () => new PayloadRecogniser(Encoding.UTF8.GetBytes("R | r | " + string.Join(" | ", tests)));

        making.Should().Throw<ArgumentException>().WithMessage("The rules have more than 384 different tests.");
    }

    [Fact]
    public void Without_rules_nothing_is_known() => new PayloadRecogniser(""u8).Recognise("""{"x":1}"""u8).Record.Should().BeNull();

    private static int RecogniseOften(byte[] json, int times)
    {
        var known = 0;
        for (var time = 0; time < times; time++)
        {
            known += Recogniser.Recognise(json).Certainty == RecognitionCertainty.None ? 0 : 1;
        }

        return known;
    }

    private static RecognisedPayload Recognise(string rules, string json) => new PayloadRecogniser(Encoding.UTF8.GetBytes(rules)).Recognise(Encoding.UTF8.GetBytes(json));

    private static string RulesOf(int count, Func<int, string> test) => string.Join("\n", Enumerable.Range(0, count).Select(number => $"R{number} | r{number} | {test(number)}"));

    private static Gen<string> ObjectOf(Gen<string> value)
    {
        var member = Gen.Select(value, Gen.OneOf(string.Empty, " ", "\n"), (text, space) => $"{space}:{space}{text}{space}");
        return Gen.Select(Gen.Shuffle((string[])["a", "b", "c", "d"], 0, 4), member.Array[4], (names, members) => $"{{{string.Join(",", names.Select((name, index) => $"\"{name}\"{members[index]}"))}}}");
    }
}
